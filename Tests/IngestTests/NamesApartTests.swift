import Testing

@testable import Ingest

struct NamesApartTests {
    private func names(_ paths: String...) -> [String] {
        NamesApart.names(of: paths.map { Input(path: InputPath($0), name: InputPath($0).name) })
    }

    @Test func aNameThatIsNotTakenStays() {
        #expect(names("aa/x.pdf", "bb/y.pdf") == ["x.pdf", "y.pdf"])
        #expect(names("aa/x.pdf", "./aa//x.pdf", "bb/../aa/x.pdf") == ["x.pdf", "x.pdf", "x.pdf"])
    }

    @Test func foldersAboveTellPlacesApart() {
        #expect(names("aa/x.pdf", "/cc/bb/x.pdf") == ["aa/x.pdf", "bb/x.pdf"])
        #expect(names("1/aa/x.pdf", "2/aa/x.pdf", "3/bb/x.pdf") == ["1/aa/x.pdf", "2/aa/x.pdf", "bb/x.pdf"])
        #expect(names("x.pdf", "aa/x.pdf", "../x.pdf") == ["x.pdf", "aa/x.pdf", "../x.pdf"])
        #expect(names("aa/x.pdf", "/aa/x.pdf") == ["aa/x.pdf", "/aa/x.pdf"])
    }

    @Test func aLongerNameMayBeTakenToo() {
        let sub = Input(path: InputPath("1/aa/x.pdf"), name: "aa/x.pdf")
        let inputs = [sub] + ["2/aa/x.pdf", "bb/x.pdf"].map { Input(path: InputPath($0), name: "x.pdf") }
        #expect(NamesApart.names(of: inputs) == ["1/aa/x.pdf", "2/aa/x.pdf", "bb/x.pdf"])
    }
}
