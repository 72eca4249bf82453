import Testing

@testable import Ingest

struct DocumentKeyTests {
    private static let digests = [
        String(repeating: "0", count: 64), "00000000000000010000000000000002000000000000000300000000000000ff",
        String(repeating: "9af", count: 21) + "c", String(repeating: "f", count: 64),
    ]

    @Test(arguments: digests) func givesItsDigestBack(_ digest: String) {
        #expect(DocumentKey(digest).id == digest)
        #expect(DocumentKey(digest, ofName: true).id == "name:" + digest)
    }

    @Test func isOrderedAsItsTextIs() {
        let keys = Self.digests.flatMap { [DocumentKey($0, ofName: true), DocumentKey($0)] }
        #expect(keys.sorted().map(\.id) == keys.map(\.id).sorted())
    }

    @Test func aNameIsNoContent() {
        #expect(DocumentKey(Self.digests[1]) == DocumentKey(Self.digests[1]))
        #expect(DocumentKey(Self.digests[1]) != DocumentKey(Self.digests[1], ofName: true))
    }
}
