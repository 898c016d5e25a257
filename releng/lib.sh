# Shared by the scripts beside it: finds or fetches what a build needs. Read, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/planwright
maven_version=3.9.11
. "$root/releng/org.planwright.product/launch/java.sh"

# File names are in Chinese, which Java reads and writes in a UTF-8 locale only.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*8*) ;; *) export LC_ALL=C.UTF-8 ;; esac

fail() { # Chinese, English
	say "$1" "$2" >&2
	exit 2
}

is_root() { [ "$(id -u)" = 0 ]; }

install() { # Debian packages
	say "正在安装：$*" "Installing: $*" >&2
	{ apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; } >&2 ||
		fail "安装失败：$*" "Could not install: $*"
}

# Whether what a Debian package brings is there, however it came.
provided() {
	case $1 in
	xvfb) command -v Xvfb ;;
	maven) command -v mvn ;;
	libreoffice-writer) command -v soffice ;;
	libgtk-3-0) PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -F libgtk-3.so.0 ;;
	fonts-noto-cjk) fc-list :lang=zh | grep . ;;
	*) command -v "$1" ;;
	esac >/dev/null 2>&1
}

# Installs the missing ones of the Debian packages named; without the right to do so, lists them and ends.
need() {
	local missing=() package
	for package in "$@"; do provided "$package" || missing+=("$package"); done
	[ ${#missing[@]} -gt 0 ] || return 0
	if is_root && command -v apt-get >/dev/null; then install "${missing[@]}"; return; fi
	fail "缺少软件包，请先安装：${missing[*]}" "Packages are missing. Please install them: ${missing[*]}"
}

maven_is_new_enough() { # path of mvn
	local version
	version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
	[ -n "$version" ] && [ "$(printf '%s\n3.9.0\n' "$version" | sort -V | head -n 1)" = 3.9.0 ]
}

# Sets mvn to a Maven 3.9 or newer: the one on the path, the one fetched before, or one that the system's older Maven fetches.
find_maven() {
	mvn=$(command -v mvn) && maven_is_new_enough "$mvn" && return 0
	mvn=$cache/apache-maven-$maven_version/bin/mvn
	[ -x "$mvn" ] && maven_is_new_enough "$mvn" && return 0
	need maven
	say "正在获取 Maven $maven_version……" "Fetching Maven $maven_version ..." >&2
	local here
	here=$(mktemp -d)
	mkdir -p "$cache"
	# In a folder of its own: the plug-in leaves marks where it runs, and unpacks nothing when it finds one.
	(cd "$here" && mvn -B -q "${maven_options[@]}" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$cache") >&2 ||
		fail "获取 Maven $maven_version 失败。" "Could not fetch Maven $maven_version."
	rm -rf "$here"
	chmod +x "$mvn"
}

# Runs Maven in the checkout. PLANWRIGHT_M2 names another local repository than the user's.
maven() {
	# Only the repositories of the settings: what libraries name besides is neither needed nor wanted.
	"$mvn" -f "$root/pom.xml" -B -ntp -itr "${maven_options[@]}" "$@"
}

maven_options=()
[ -z "${PLANWRIGHT_M2:-}" ] || maven_options+=(-Dmaven.repo.local="$PLANWRIGHT_M2")
# A Maven fetched here brings its own global settings; the machine's, with its mirrors, are those of the system's Maven.
[ ! -f /etc/maven/settings.xml ] || maven_options+=(-gs /etc/maven/settings.xml)

# Debian 13 and its like have a Java that is new enough; older ones do not, and are told what is missing.
prepare_java() {
	find_java 2>/dev/null && return
	if is_root && command -v apt-get >/dev/null && [ -n "$(apt-cache search --names-only '^openjdk-21-jdk-headless$')" ]; then
		install openjdk-21-jdk-headless
	fi
	find_java || exit 2
}

prepare_build() {
	prepare_java
	find_maven
}
