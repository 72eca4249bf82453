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
        ["1 –", "2 –", "3 –", "4 –"], ["01 -", "02 -", "03 -", "04 -"],
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

    /// The label stands in the second cell of its row, its value in the row below.
    @Test func aColumnOfNumbersBesideLabelsAboveTheirValues() {
        let long = Array(repeating: "Aprire il cortile ogni giorno di scuola.", count: 8).joined(separator: " ")
        let marked = MarkedText(
            "«1»\t«TITOLO INTERVENTO»\nOrto comune\n«2»\t«QUALI OBIETTIVI VUOLE RAGGIUNGERE»\n\(long)\n"
                + "«3»\t«AZIONI PROGRAMMATE»\nSemina con la scuola\n«4»\t«TARGET»\nIl rione.\n")
        let segmented = marked.segmented(TestForm.objective)
        #expect(segmented.values() == values.merging(["obiettivi": long]) { $1 })
        #expect(marked.misread(segmented).isEmpty, "\(marked.misread(segmented))")
    }

    /// The value spans both columns.
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

    /// The column of numbers was extracted line by line; a form that leaves out a row counts on without it.
    @Test(arguments: [["1", "2", "3", "4"], ["1.", "2.", "3.", "4."], ["a)", "b)", "c)", "d)"]])
    func numbersOnLinesOfTheirOwn(_ marks: [String]) {
        let form = { (marks: [String], title: String, goals: Bool) in
            "«\(marks[0])»\n\n«TITOLO INTERVENTO»\n\n\(title)\n"
                + (goals ? "«\(marks[1])»\n\n«QUALI OBIETTIVI VUOLE RAGGIUNGERE»\n\nAprire il cortile.\n" : "")
                + "«\(marks[goals ? 2 : 1])»\n\n«AZIONI PROGRAMMATE»\n\nSemina con la scuola\n"
                + "«\(marks[goals ? 3 : 2])»\n\n«TARGET»\n\nIl rione.\n\n"
        }
        let marked = MarkedText(
            form(marks, "Orto comune", true) + form(marks, "Forno comune", true) + form(marks, "Cortile comune", false))
        let segmented = marked.segmented(TestForm.objective)
        #expect(segmented.values() == values)
        #expect(segmented.values(1)["titolo"] == "Forno comune")
        #expect(segmented.values(2)["azioni"] == "Semina con la scuola")
        #expect(marked.misread(segmented).isEmpty, "\(marked.misread(segmented))")
    }

    /// The label's first line has too few letters to tell it.
    @Test func aNumberBetweenTwoOthersCountsToo() {
        let marked = MarkedText(
            "«1»     «TITOLO INTERVENTO»     Orto comune\n«2»     «QUALI»                 Aprire il cortile.\n"
                + "        «OBIETTIVI VUOLE»\n        «RAGGIUNGERE»\n«3»     «AZIONI PROGRAMMATE»    Semina con la scuola\n"
                + "«4»     «TARGET»                Il rione.\n")
        let segmented = marked.segmented(TestForm.objective)
        #expect(segmented.values() == values)
        #expect(marked.misread(segmented).isEmpty, "\(marked.misread(segmented))")
    }

    /// Amounts and page numbers that stand alone above labels stay where they are.
    @Test(arguments: [["3", "4", "12", "7"], ["5", "5", "5", "5"]])
    func numbersThatCountNoLabelsStay(_ numbers: [String]) {
        let text =
            "TITOLO INTERVENTO\n\nOrto comune\n\(numbers[0])\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\n\nCortili:\n"
            + "\(numbers[1])\n\nAZIONI PROGRAMMATE\n\nSemine:\n\(numbers[2])\n\nTARGET\n\nClassi:\n\(numbers[3])\n\n"
        let segmented = Segmented(text + text, TestForm.objective)
        let words = segmented.values().mapValues { $0.split(whereSeparator: \.isWhitespace) }
        #expect(words["obiettivi"] == ["Cortili:", Substring(numbers[1])])
        #expect(words["azioni"] == ["Semine:", Substring(numbers[2])])
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

    /// Numbers before labels that no template has count on with the others.
    @Test func marksBetweenOthersCountOn() {
        let rows = [
            "1. TITOLO INTERVENTO", "Orto comune", "2. QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile",
            "3. Come lo si fa", "Piano", "4. Con che passo", "Lento", "5. TARGET", "Il rione",
        ]
        let table = rows.map { "<tr><td>\($0)</td></tr>" }.joined()
        let read = Segmented("<table>\(table)</table>", as: .markup, TestForm.objective)
        #expect(read.values()["target"] == "Il rione")
        #expect(marks(read) == "1. 2. 3. 4. 5.")
    }

    /// Bare numbers as near to their labels as words are, which count on.
    @Test func bareNumbersBeforeLabelsCountThem() {
        func read(_ numbers: [Int]) -> Segmented {
            let labels = ["TITOLO INTERVENTO", "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "AZIONI PROGRAMMATE", "TARGET"]
            let values = ["Orto comune", "Aprire il cortile", "La semina", "Il rione"]
            let lines = zip(numbers, zip(labels, values)).map { "\($0) \($1.0)\n\($1.1)\n" }
            return Segmented(lines.joined(), TestForm.objective)
        }
        #expect(read([1, 2, 3, 4]).values()["obiettivi"] == "Aprire il cortile")
        #expect(marks(read([1, 2, 3, 4])) == "1 2 3 4")
        #expect(marks(read([40, 7, 90, 2])) == "")
    }

    private func marks(_ read: Segmented) -> String {
        let labels = SpelledLabels(
            document: read.document,
            beginnings: WordBeginnings(
                SpellingTable(Spellings(read.document)),
                book: LabelBook(templates: [TestForm.objective], costs: AlignmentCosts())))
        return read.document.texts(LabelMarks(labels, tables: []).words)
    }
}
