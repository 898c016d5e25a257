# Finds a Java to run with; read by the launch script of the product and by the build scripts.

java_feature_version() { # path of a java binary -> 21, 25, ...; nothing when it does not run
	"$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME to the first Java 21 or newer: JAVA_HOME itself, java on the path, then the folders in which systems keep theirs.
# Remembers its finding in $1 when given, because asking a Java its version takes as long as a short command.
find_java() {
	local memory=${1:-} candidate binary version seen='' remembered
	if [ -n "$memory" ] && [ -r "$memory" ]; then
		IFS= read -r remembered <"$memory"
		if [ "${remembered%% *}" = "${JAVA_HOME:-none}" ] && [ -x "${remembered#* }/bin/java" ]; then
			JAVA_HOME=${remembered#* }
			export JAVA_HOME
			return 0
		fi
	fi
	for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)" /usr/lib/jvm/*/bin/java \
		/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
		[ -x "$candidate" ] || continue
		version=$(java_feature_version "$candidate")
		if [ "${version:-0}" -ge 21 ]; then
			binary=$(readlink -f "$candidate" 2>/dev/null || echo "$candidate")
			if [ -n "$memory" ]; then
				mkdir -p "${memory%/*}" 2>/dev/null && echo "${JAVA_HOME:-none} ${binary%/bin/java}" 2>/dev/null >"$memory"
			fi
			JAVA_HOME=${binary%/bin/java}
			export JAVA_HOME
			return 0
		fi
		seen="$seen
  $candidate (${version:-?})"
	done
	say "需要 Java 21 或更新版本。请安装后重试，或把 JAVA_HOME 指向它。${seen:+找到的都太旧：$seen}" \
		"Java 21 or newer is needed. Install one, or point JAVA_HOME at it.${seen:+ Those found are too old:$seen}" >&2
	return 1
}

# The language of messages: Chinese unless the locale names another one.
speaks_chinese() {
	case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
	'' | C | C.* | POSIX | zh*) return 0 ;;
	*) return 1 ;;
	esac
}

say() { # Chinese, English
	if speaks_chinese; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}
