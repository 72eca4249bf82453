import Model
import Testing

@testable import Reading

/// Tables that take several lines of a text.
@Suite struct TextTableTests {
    /// Each cell as `row.column: text`, paragraphs parted by `/`; what stands in no cell as `-: text`.
    private func cells(_ text: String) -> [String] {
        var reader = TextReader(text)
        var found: [(place: String, text: String)] = []
        for word in reader.read().words where !word.traits.contains(.furniture) {
            let place = word.cell.map { "\($0.row).\($0.column)" } ?? "-"
            if found.last?.place == place, word.gap < .cell {
                found[found.count - 1].text += (word.gap >= .item ? " / " : word.gap == .none ? "" : " ") + word.text
            } else {
                found.append((place, word.text))
            }
        }
        return found.map { "\($0.place): \($0.text)" }
    }

    // MARK: HTML

    @Test func nothingBelowAnHTMLTableIsInIt() {
        #expect(
            cells("<table>\n<tr><td>TARGET</td><td>anziani</td></tr>\n</table>\n\n## Altro\n\nprosa")
                == ["0.0: TARGET", "0.1: anziani", "-: Altro / prosa"])
        var reader = TextReader("<table>\n<tr><td>TARGET</td><td>anziani</td></tr>\n</table>\n12")
        #expect(reader.read().words.map(\.gap) == [.row, .cell, .row])
    }

    @Test func cellsOfAnHTMLTableMayTakeLines() {
        let cell = "<p>quote\ncomunali</p>\n<p>€ 5</p>"
        let text = "prima\n<table>\n\t<tr>\n<th>TARGET</th>\n<td>\(cell)</td>\n</tr>\n</table>"
        #expect(cells(text) == ["-: prima", "0.0: TARGET", "0.1: quote comunali / € 5"])
        var reader = TextReader(text)
        #expect(
            reader.read().words.map(\.place) == [
                .text(line: 1, column: 1), .text(line: 4, column: 5), .text(line: 5, column: 8),
                .text(line: 6, column: 1), .text(line: 7, column: 4), .text(line: 7, column: 6),
            ])
    }

    @Test func innerHTMLTablesAreClosedFirst() {
        let inner = "<table>\n<tr><td>x</td><td>y</td></tr>\n</table>"
        #expect(
            cells("<table>\n<tr><td>A</td><td>\(inner)</td></tr>\n<tr><td>B</td><td>c</td></tr>\n</table>\nfine")
                == ["0.0: A", "0.1: x", "0.1: y", "2.0: B", "2.1: c", "-: fine"])
    }

    /// A tab before each cell, as some converters write it, parts nothing: cells stand on lines of their own.
    @Test func tabsThatLeadEachCellPartNothing() {
        let rows = ["orto", "forno", "mulino", "pozzo"]
        let led = rows.map { "\t\($0)\n\tchiuso\nd'inverno\n\t\n\n" }.joined()
        #expect(cells(led).allSatisfy { $0.hasPrefix("-: ") })
        #expect(cells(rows.map { "\($0)\tchiuso\n" }.joined() + "\td'inverno\n").contains { !$0.hasPrefix("-: ") })
    }

    /// Bars between cells, as programs write rows, are as good as tabs: in six lines or more that are no page's header.
    @Test func barsBetweenCellsMakeRows() {
        let rows = ["orto", "forno", "mulino", "pozzo", "cortile", "ponte"].map { "Il \($0) | chiuso\nil \($0)\n" }
        #expect(cells(rows.joined()).filter { $0.contains(": chiuso / il ") }.count == 6)
        #expect(cells(rows.dropLast().joined()).allSatisfy { $0.hasPrefix("-: ") })
        let headers = (1...8).map { "Piano del rione | pagina \($0)\nIl forno apre.\n\u{0C}" }
        #expect(cells(headers.joined()).allSatisfy { $0.hasPrefix("-: ") })
    }

    @Test(arguments: [
        "<table>\n<tr><td>uno</td></tr>\n\ndue", "\t<table><tr><td>uno</td></tr></table>\tdue",
        "<table>\n\u{0C}<tr><td>uno</td></tr></table>\ndue",
    ])
    func tablesThatAreCutLoseNothing(text: String) {
        var reader = TextReader(text)
        #expect(reader.read().words.map(\.text) == ["uno", "due"])
    }

    // MARK: Tabs

    @Test func linesBetweenRowsCarryOnTheLastCell() {
        let rows = "TARGET\tanziani\nsoli\nRISORSE\tc\nd\nAZIONI\te\nf\n\nfuori"
        #expect(
            cells(rows) == [
                "0.0: TARGET", "0.1: anziani / soli", "1.0: RISORSE", "1.1: c / d", "2.0: AZIONI", "2.1: e / f",
                "-: fuori",
            ])
        // One such line, or the same again, is no cell's: a page's header may stand there.
        #expect(cells("TARGET\ta\nb\nRISORSE\tc")[2] == "-: b")
        #expect(cells("TARGET\ta\nb\nRISORSE\tc\nb\nAZIONI\td")[2] == "-: b")
    }

    @Test(arguments: [
        "-\ta\nTARGET\n-\tb", "1.\ta\nTARGET\n2.\tb", "\ta\nfuori\nTARGET\tb", "TARGET\ta\n# fuori\nRISORSE\tb",
        "TARGET\ta\nSCHEDA 2\nTITOLO\tb", "TARGET\ta\nRISORSE PREVENTIVATE\nECONOMICHE\tb",
    ])
    func headingsAndLabelsAreNoPartOfTheCellAbove(text: String) {
        #expect(cells("RETE\tuno\ndue\nBISOGNI\ttre\nquattro\n" + text).contains { $0.hasPrefix("-: ") })
    }

    @Test func quotedCellsGoOnToTheirClosingQuote() {
        #expect(
            cells("AZIONI\t\"- uno\n\n- il \"\"due\"\"\"\tx\nTARGET\t\"Casa\" e \"Tetto\"\nRETE\t\"Casa\"")
                == [
                    "0.0: AZIONI", "0.1: - uno / - il \"due\"", "0.2: x", "1.0: TARGET", "1.1: \"Casa\" e \"Tetto\"",
                    "2.0: RETE", "2.1: \"Casa\"",
                ])
        #expect(
            cells("AZIONI\t\"Casa\nTARGET\ta\nRETE\t\"x\"")
                == ["0.0: AZIONI", "0.1: \"Casa", "1.0: TARGET", "1.1: a", "2.0: RETE", "2.1: \"x\""])
    }

    // MARK: Grids

    @Test func gridsAreReadCellByCell() {
        let text = """
            +-----------+--------------------+
            | **TITOLO  | > • Aprire luoghi  |
            | LUNGO**   | >                  |
            |           | > a\\) di incontro\\ |
            |           | > e di gioco       |
            +===========+====================+
            | TARGET    |                    |
            +-----------+--------------------+
            | larga come due                 |
            +--------------------------------+
            fuori
            """
        #expect(
            cells(text) == [
                "0.0: TITOLO LUNGO", "0.1: • Aprire luoghi / a) di incontro / e di gioco", "1.0: TARGET",
                "2.0: larga come due",
                "-: fuori",
            ])
    }

    @Test(arguments: ["+", "+ uno", "+--", "+---+", "+---+\nuno", "1 + 1 - 2 =", "+39-02"])
    func plusSignsAreText(text: String) {
        var reader = TextReader(text)
        #expect(reader.read().words.map(\.text) == text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    // MARK: Separated values

    @Test(arguments: [",", ";"])
    func separatedValuesAreReadCellByCell(separator: String) {
        let text = """
            TITOLO|"Spazi, luoghi; persone"
            "TARGET se
            noto"|"anziani ""soli""

            giovani"
            RETE|
            "uno"|due|"tre"
            """
        #expect(
            cells(text.replacing("|", with: separator)) == [
                "0.0: TITOLO", "0.1: Spazi, luoghi; persone", "1.0: TARGET se noto",
                "1.1: anziani \"soli\" giovani", "2.0: RETE", "3.0: uno", "3.1: due", "3.2: tre",
            ])
    }

    @Test(arguments: [
        "prosa, \"citata\", e altro\nuna riga\nun'altra\ne una terza", "uno, \"due\nfine", "a,\"b\" c\nd,e\nf,g\nh,i",
        "TARGET, anziani\nRETE, nessuna\nESITO, buono",
    ])
    func sentencesWithCommasAreNoTable(text: String) {
        #expect(cells(text).allSatisfy { $0.hasPrefix("-: ") })
    }

    // MARK: LaTeX

    @Test func tabularsAreReadCellByCell() {
        let text = #"""
            \begin{tabular}{|l|p{5cm}|}
            \hline
            \textbf{TITOLO} & Spazi \& luoghi \\ \hline
            TARGET & \begin{tabular}[c]{@{}l@{}}uno & x \\ due\end{tabular}
            tre \\[2pt] \cline{1-2}
            \multicolumn{2}{|c|}{larga} \\
            RETE & \\ \hline
            \end{tabular}
            fuori
            """#
        #expect(
            cells(text) == [
                "0.0: TITOLO", "0.1: Spazi & luoghi", "1.0: TARGET", "1.1: uno & x / due tre", "2.0: larga",
                "3.0: RETE", "-: fuori",
            ])
    }

    @Test(arguments: [#"\begin{tabular}{l} uno"#, #"\begin{tabular}{"#, #"\begin{tabular}{l}\end{tabular}"#])
    func tabularsThatAreCutAreNoTables(text: String) { #expect(cells(text).allSatisfy { $0.hasPrefix("-: ") }) }
}
