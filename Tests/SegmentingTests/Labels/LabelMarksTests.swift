import Foundation
import Model
import Testing

@testable import Segmenting

/// Labels that a form counts: numbers, letters and bullets before them, in their lines, cells, or a column of their own.
@Suite struct LabelMarksTests {
    private let values = [
        "titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "azioni": "Semina con la scuola",
        "target": "Il rione.",
    ]

    @Test(arguments: [
        ["1.", "2.", "3.", "4."], ["1)", "2)", "3)", "4)"], ["a)", "b)", "c)", "d)"], ["-", "-", "-", "-"],
    ])
    func marksBelongToTheLabelsBehindThem(_ marks: [String]) {
        for (gap, end) in [("\n", "\n\n"), ("\t", "\n")] {
            let text =
                "Le schede\n\n«\(marks[0]) TITOLO INTERVENTO»\(gap)Orto comune\(end)"
                + "«\(marks[1]) QUALI OBIETTIVI VUOLE RAGGIUNGERE»\(gap)Aprire il cortile.\(end)"
                + "«\(marks[2]) AZIONI PROGRAMMATE»\(gap)Semina con la scuola\(end)"
                + "«\(marks[3]) TARGET»\(gap)Il rione.\n"
            let marked = MarkedText("‹" + text.replacingOccurrences(of: "schede\n", with: "schede›\n"))
            let segmented = marked.segmented(TestForm.objective)
            #expect(segmented.values() == values, "\(marks) \(gap.debugDescription)")
            #expect(marked.misread(segmented).isEmpty, "\(marks): \(marked.misread(segmented))")
        }
    }

    @Test func aColumnOfNumbers() {
        let marked = MarkedText(
            "«1»\t«TITOLO INTERVENTO»\tOrto comune\n«2»\t«QUALI OBIETTIVI VUOLE RAGGIUNGERE»\tAprire il cortile.\n"
                + "«3»\t«AZIONI PROGRAMMATE»\tSemina con la scuola\n«4»\t«TARGET»\tIl rione.\n")
        let segmented = marked.segmented(TestForm.objective)
        #expect(segmented.values() == values)
        #expect(marked.misread(segmented).isEmpty, "\(marked.misread(segmented))")
    }

    /// A table's numbers beside labels that stand above their values.
    @Test func numbersBesideLabelsAboveTheirValues() {
        let rows = [
            ("1", "TITOLO INTERVENTO", "Orto comune"), ("2", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile."),
            ("3", "AZIONI PROGRAMMATE", "Semina con la scuola"), ("4", "TARGET", "Il rione."),
        ]
        let html = rows.map { "<tr><td>\($0)</td><td>\($1)</td></tr><tr><td colspan=2>\($2)</td></tr>" }.joined()
        let segmented = Segmented("<table>\(html)</table>", as: .markup, TestForm.objective)
        #expect(segmented.values() == values)
        #expect(segmented.words(.residue) == "")
    }

    /// Text gives a column of numbers before the labels, one on a line.
    @Test func numbersOnLinesOfTheirOwn() {
        let text =
            "1\n\nTITOLO INTERVENTO\n\nOrto comune\n\n2\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\n\nAprire il cortile.\n"
            + "3\n\nAZIONI PROGRAMMATE\n\nSemina con la scuola\n\n4\n\nTARGET\n\nIl rione.\n"
        let segmented = Segmented(text, TestForm.objective)
        #expect(segmented.values() == values)
        #expect(segmented.words(.label).hasPrefix("1 TITOLO INTERVENTO 2 QUALI"))
    }

    @Test func numbersThatAreValuesDoNotCount() {
        let text =
            "TITOLO INTERVENTO\n\n12\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\n\n40\n\nAZIONI PROGRAMMATE\n\n7\n\nTARGET\n\n30\n"
        #expect(
            Segmented(text, TestForm.objective).values() == [
                "titolo": "12", "obiettivi": "40", "azioni": "7", "target": "30",
            ])
    }

    @Test func labelsInSmallLettersAreCountedToo() {
        let segmented = Segmented(
            "Azione 3 Sportello\n\n1. Descrizione obiettivo\nAprire uno sportello.\n\n2. Target\nAnziani\n\n"
                + "3. Risorse economiche preventivate\nNessuna\n\n4. Quale impatto vuole raggiungere?\nMeno code\n",
            TestForm.action)
        #expect(
            segmented.values() == [
                "titolo": "Sportello", "descrizione": "Aprire uno sportello.", "target": "Anziani",
                "risorse": "Nessuna", "impatto": "Meno code",
            ])
    }

    @Test func aListInsideAValueKeepsItsNumbers() {
        let segmented = Segmented(
            "TITOLO INTERVENTO\nOrto comune\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\nTre passi:\n1. azioni nel rione\n"
                + "2. target chiari\n3. obiettivi scritti\n\nTARGET\nIl rione.\n", TestForm.objective)
        #expect(
            segmented.values()["obiettivi"]
                == "Tre passi:\n1. azioni nel rione\n2. target chiari\n3. obiettivi scritti")
    }

    @Test(arguments: ["1.", "12)", "(3)", "1.2", "1.2.", "a)", "B.", "IV.", "•", "-", "\u{F0B7}"])
    func isAMark(_ text: String) { #expect(LabelMarks.isMark(text, isAlone: false)) }

    @Test(arguments: ["1", "2025.", "A", "Il", "asst.", "€", "1.234", "—)"])
    func isNoMark(_ text: String) { #expect(!LabelMarks.isMark(text, isAlone: false)) }

    @Test func aNumberBeforeAMisspeltLabelCountsItAllTheSame() {
        let marked = MarkedText(
            "«1»\t«TITOLO INTERVENTO»\tOrto comune\n«2»\t«QUALI OBIETTIVI VUOLE RAGGIUNGERE»\tAprire il cortile.\n"
                + "«3»\t«AZZIONI PROGRAMMATE»\tSemina con la scuola\n«4»\t«TARGET»\tIl rione.\n")
        let segmented = marked.segmented(TestForm.objective)
        #expect(segmented.values() == values)
        #expect(marked.misread(segmented).isEmpty, "\(marked.misread(segmented))")
    }

    /// A first column that names groups of labels, in each row or in the first of each group.
    @Test(arguments: [["Chi", "Chi", "Come", "Chi è"], ["Chi", "", "Come", ""], ["1)", "2)", "Come", ""]])
    func aColumnOfNamesBeforeTheLabels(_ names: [String]) {
        let rows = zip(
            names,
            [
                "TITOLO INTERVENTO\tOrto comune", "QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.",
                "AZIONI PROGRAMMATE\tSemina con la scuola", "TARGET\tIl rione.",
            ]
        ).map { "\($0)\t\($1)\n" }
        let segmented = Segmented(rows.joined(), TestForm.objective)
        #expect(segmented.values() == values)
    }
}
