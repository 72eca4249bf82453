import Model
import Testing

@testable import Reading

@Suite struct DocumentReaderTests {
    private func read(_ bytes: [UInt8], as override: ReaderKind? = nil) -> Document {
        DocumentReader(override: override).read(bytes, names: ["b.txt", "a.txt"])
    }

    @Test func identityIsTheBytes() {
        let document = read(Array("ciao".utf8))
        #expect(document.source.id == "b133a0c0e9bee3be20163d2ad31d6248db292aa6dcb1ee087a2aa50e0fc75ae2")
        #expect(document.source.names == ["a.txt", "b.txt"])
        #expect(document.source.reader == .text)
    }

    @Test func emptyAndBinaryAreFindings() {
        #expect(read([]).findings.map(\.code) == [.inputEmpty])
        #expect(read(Array("   \n\n".utf8)).findings.map(\.code) == [.inputEmpty])
        #expect(read([0, 1, 2, 3, 0, 0]).findings.map(\.code) == [.inputBinary])
        #expect(read(Array("%PDF-1.7 ...".utf8)).findings.map(\.code) == [.inputUnreadable])
        #expect(read([0x50, 0x4B, 3, 4, 0, 0]).findings.map(\.code) == [.archiveDamaged])
    }

    @Test func wholeHTMLIsMarkup() {
        let document = read(
            Array(
                "<!DOCTYPE html><html><head><title>no</title></head><body><h1>Piano</h1>\n<p>uno</p></body></html>".utf8
            ))
        #expect(document.source.reader == .markup)
        #expect(document.words.map(\.text) == ["Piano", "uno"])
        #expect(document.words[0].traits.contains(.heading))
        #expect(document.words[1].place == .text(line: 2, column: 4) || document.words[1].line == 2)
    }

    @Test func theOverrideWins() {
        let document = read(Array("<html><body>uno</body></html>".utf8), as: .text)
        #expect(document.source.reader == .text)
    }
}
