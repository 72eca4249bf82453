import Model
import Testing

@testable import Reading

/// A cell beside two labels, with the word that both begin with.
@Suite struct GroupNameRowTests {
    private let plain = [0.0, 20, 40, 60].map { top in
        PageRow(
            top: top,
            cells: [
                PageRow.Cell(box: Box(left: 40, top: top, right: 200, bottom: top + 20)),
                PageRow.Cell(box: Box(left: 200, top: top, right: 500, bottom: top + 20)),
            ])
    }

    private func group(innerSide: Double) -> PageRow {
        let inner = [80.0, 100].map { top in
            [
                Box(left: 100, top: top, right: innerSide, bottom: top + 20),
                Box(left: innerSide, top: top, right: 500, bottom: top + 20),
            ]
        }
        return PageRow(
            top: 80,
            cells: [
                PageRow.Cell(box: Box(left: 40, top: 80, right: 100, bottom: 120)),
                PageRow.Cell(box: Box(left: 100, top: 80, right: 500, bottom: 120), inner: inner),
            ])
    }

    private let word = PageWord(text: "ORTI", box: Box(left: 44, top: 84, right: 80, bottom: 94))

    @Test func itsRowsHaveLabelsOfTheirOwn() throws {
        let side = try #require(PageRow.side(of: plain + [group(innerSide: 200)]))
        let rows = group(innerSide: 200).parted(at: side, [word])
        #expect(rows.map(\.cells.count) == [3, 3])
        #expect(rows[0].cells[0].box.bottom == 120 && rows[1].cells[0].box.right == 40)
    }

    /// A table in a value has columns elsewhere, and a name has text.
    @Test func otherTablesStayInTheirCell() throws {
        let side = try #require(PageRow.side(of: plain))
        #expect(group(innerSide: 300).parted(at: side, [word]).count == 1)
        #expect(group(innerSide: 200).parted(at: side, []).count == 1)
        #expect(PageRow.side(of: Array(plain.prefix(2))) == nil)
    }
}
