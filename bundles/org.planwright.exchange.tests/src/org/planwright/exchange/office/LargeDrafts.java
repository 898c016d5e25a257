package org.planwright.exchange.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.word.comment.CommentedCopy;
import org.planwright.exchange.word.comment.Remark;

/** A program that imports a Word draft and writes a commented copy of it, for a process of its own; says how that went. */
public final class LargeDrafts {

	private static final int REMARKS = 2000;

	private LargeDrafts() {
	}

	/** @param arguments the draft, and where the copy goes */
	public static void main(String[] arguments) throws Exception {
		Path draft = Path.of(arguments[0]);
		try {
			System.out.println("characters: " + new PlanImporter().importFile(draft).planText().length());
			List<Remark> remarks = new ArrayList<>();
			for (int line = 1; line <= REMARKS; line++) {
				remarks.add(new Remark(line, 2, line, 4, "V01", List.of("请核对。")));
			}
			try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
				CommentedCopy.write("草案.docx", Files.readAllBytes(draft), remarks, Optional.empty(), LocalDateTime.now(), out);
			}
			System.out.println("copied");
		} catch (ImportException e) {
			System.out.println("refused: " + e.message(Locale.ENGLISH));
		}
	}
}
