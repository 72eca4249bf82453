import Foundation
import Rulebook
import Testing

/// The digest names the rules: the same for the same files, another for any other.
@Suite struct DigestTests {
    let files = ["templates/prova.yaml": soundTemplate, "vocabularies/areas.yaml": "areas: []\n"]

    private func digest(_ folders: RulesFolder.Files...) throws -> String {
        try RulesFolder.with(folders) { Rulebook.load(folders: $0).rulebook.digest }
    }

    @Test func sameFilesElsewhere() throws {
        let first = try digest(files)
        #expect(first.count == 64)
        #expect(try digest(files) == first)
    }

    @Test func otherFilesOfTheFolderDoNotCount() throws {
        #expect(try digest(files.merging(["notes.md": "x"]) { $1 }) == digest(files))
    }

    @Test func anyChangeCounts() throws {
        let comment = files.merging(["vocabularies/areas.yaml": "areas: []  # none\n"]) { $1 }
        let renamed = ["templates/altra.yaml": soundTemplate, "vocabularies/areas.yaml": "areas: []\n"]
        let unread = files.merging(["vocabularies/funds.yaml": "funds: []\n"]) { $1 }
        let all = try [digest(files), digest(comment), digest(renamed), digest(unread), digest(files, files)]
        #expect(Set(all).count == all.count)
    }
}
