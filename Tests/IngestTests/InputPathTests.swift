import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite struct InputPathTests {
    @Test func bytesThatAreNoTextAreShownAsNumbers() {
        #expect(InputPath(bytes: Array("piano-".utf8) + [0xE8] + Array("é.txt".utf8)).text == "piano-\\xE8é.txt")
        #expect(InputPath("a/b/è.txt").name == "è.txt")
        #expect(InputPath(bytes: [0x0A, 0xFF]).text == "\n\\xFF")
    }

    @Test(arguments: [Array("a/è\n.txt".utf8), [0x61, 0xFF, 0x62]]) func goesThroughJSON(_ bytes: [UInt8]) throws {
        let path = InputPath(bytes: bytes)
        let data = try JSONEncoder().encode([path])
        #expect(!data.contains(0x0A))
        #expect(try JSONDecoder().decode([InputPath].self, from: data) == [path])
    }

    @Test func collectsNamesThatAreNoText() throws {
        let folder = try TemporaryFolder()
        let path = InputPath(folder.url.path).appending(Array("p".utf8) + [0xE8] + Array("\n.txt".utf8))
        let file = path.withCString { fopen($0, "w") }
        try #require(file != nil)
        fputs("Una premessa.\n", file)
        fclose(file)
        let list = InputCollector.collect([folder.url.path])
        #expect(list.files.map(\.name) == ["p\\xE8\n.txt"])
        guard case .bytes(let bytes) = FileReader.read(list.files[0].path) else {
            Issue.record("the file was not read")
            return
        }
        #expect(bytes.count == 14)
    }
}
