import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

@Suite struct XLSXTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ dataset: Dataset, date: String? = nil) throws -> Data {
        try XLSXWriter(Publication(date: date)).write(dataset, into: folder.url)
        // Nothing but the workbook is left of the library's parts.
        #expect(folder.names() == [XLSXWriter.file])
        return try Data(contentsOf: folder.url.appendingPathComponent(XLSXWriter.file))
    }

    @Test func theSameDatasetIsTheSameBytes() throws {
        let dataset = Dataset(documents: [DatasetExample.document("a", titles: ["Uno", "Due"])])
        let first = try write(dataset)
        #expect(try write(dataset) == first)
        #expect(try write(dataset, date: "2026-11-24") != first)
    }

    @Test func anEmptyDatasetIsAWorkbook() throws {
        #expect(try write(Dataset(documents: [])).starts(with: Data("PK".utf8)))
    }

    @Test(arguments: [
        ("a\nb\tc", "a\nb\tc"), ("a\rb", "a_x000D_b"), ("\u{1}", "_x0001_"), ("_x0041_", "_x005F_x0041_"),
        ("_x00", "_x00"), ("riga_x", "riga_x"), ("_xZZZZ_", "_xZZZZ_"), ("città", "città"),
    ])
    func escapesWhatXMLCannotHold(_ text: String, _ escaped: String) {
        #expect(ExcelText.escaped(text) == escaped)
    }

    @Test func cutsNoTextInSilence() throws {
        let workbook = try Workbook(folder.url.appendingPathComponent("a.xlsx"), title: "", comments: "")
        let sheet = try workbook.addSheet("Uno")
        for text in [String(repeating: "è", count: 32_767), String(repeating: "😀", count: 16_384)] {
            sheet.add([(.text(text), nil)])
        }
        #expect(sheet.cuts == 1)
        try workbook.close()
    }

    @Test(arguments: [("2026-03", 46_082), ("2025-01", 45_658), ("2026-13", nil), ("2026", nil), ("26-03", nil)])
    func countsMonthsAsExcelDoes(_ month: String, _ day: Int?) {
        #expect(ExcelDate.firstDay(ofMonth: month) == day)
    }

    @Test func namesCodesThatGoOn() {
        let names = CodeNames(["PNRR": "Piano", "UE": "Fondi europei"])
        #expect(names.names("PNRR 1.1.3; UE:FAMI; X", isList: true) == "Piano: 1.1.3; Fondi europei: FAMI; X")
    }
}
