import Testing

@testable import Reading

/// Tables of figures that stand across a page have columns of their own.
@Suite struct FigureTableTests {
    private func boundaries(_ text: String) -> [Int?] {
        let lines = TextLines(text)
        return ColumnFinder(lines).boundaries { lines.isBlank($0) }
    }

    private let budget = """
        Fondo del rione                   2025          2026          2027
        Quota dei comuni                  24.300,00     24.800,00     25.300,00
        Forni aperti la                   8.000,00      8.500,00      9.000,00
        sera
        Rette delle famiglie              52.000,00     52.500,00     53.000,00
        Offerte                           700,00        -             900,00
        """

    @Test func theyMakeNoColumnsOfAPage() {
        #expect(
            boundaries("RISORSE\nImporti in euro\n" + budget + "\nPERSONALE\nDue fornai\n").allSatisfy { $0 == nil })
    }

    /// The heads of its columns are its lines, too, and the last words of a name.
    @Test func headsAndNamesAreTheirs() throws {
        let text = TextLines(
            """
            Che cosa si misura                Anno 2025     Anno 2026     Anno 2027
            Pane venduto                      ≥ 20%         ≥ 40%         ≥ 60%
            Farina del mulino                 ≥ 30%         ≥ 50%         ≥ 70%
            del rione
            Poi il forno chiude.
            """)
        let parts = text.scalars.map { ColumnFinder.parts(of: $0) }
        let tables = FigureTable.tables(0..<text.count, parts, text)
        #expect(tables.map(\.lines) == [[0, 1, 2, 3]])
        #expect(tables.first?.start == 34)
    }

    /// A table in a value stands far from the margin.
    @Test func insideARightColumnTheyArePartOfIt() {
        let rows = budget.split(separator: "\n").map { String(repeating: " ", count: 30) + $0 }
        let labels = (1...6).map { "LABEL \($0)".padding(toLength: 30, with: " ") + "Pane e torte\n" }.joined()
        #expect(boundaries(labels + rows.joined(separator: "\n") + "\n" + labels).filter { $0 == 30 }.count == 18)
    }

    /// Figures that stand where the page's values begin are values.
    @Test func figuresBesideLabelsStayInTheColumn() {
        let values = (1...5).map { "LABEL \($0)".padding(toLength: 34, with: " ") + "Pane e torte\n" }.joined()
        #expect(boundaries(values + budget + "\n" + values).filter { $0 == 34 }.count == 16)
    }
}

extension String {
    fileprivate func padding(toLength width: Int, with fill: String) -> String {
        self + String(repeating: fill, count: max(0, width - count))
    }
}
