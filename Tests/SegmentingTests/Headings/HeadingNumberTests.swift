import Testing

@testable import Segmenting

@Suite struct HeadingNumberTests {
    @Test(arguments: [("5", [5]), ("5.", [5]), ("5.2", [5, 2]), ("5.2.1.", [5, 2, 1]), ("05.12", [5, 12])])
    func numbersWithDots(word: String, parts: [Int]) {
        #expect(HeadingNumber(word)?.parts == parts)
    }

    @Test(arguments: ["", ".", "5a", "a.2", "5..2", ".5", "2030", "1.2.3.4.5.6", "5,2", "٣"])
    func allElseIsNoNumber(word: String) {
        #expect(HeadingNumber(word) == nil)
    }

    @Test(arguments: [
        ("5.10", "5.9"), ("6", "5.9"), ("6", "5.9.1"), ("5.10", "5.9.1"), ("5.9.1", "5.9"), ("5.9.2", "5.9.1"),
        ("6", "5"),
    ])
    func theNextChapterFollows(next: String, before: String) throws {
        #expect(try #require(HeadingNumber(next)).follows(try #require(HeadingNumber(before))))
    }

    @Test(arguments: [
        ("5.9", "5.9"), ("5.8", "5.9"), ("5.11", "5.9"), ("7", "5.9"), ("5", "5.9"), ("5.9.2", "5.9"), ("6.1", "5.9"),
        ("5.9.1.1", "5.9"),
    ])
    func noOtherChapterFollows(next: String, before: String) throws {
        #expect(!(try #require(HeadingNumber(next)).follows(try #require(HeadingNumber(before)))))
    }

    @Test(arguments: [("7", "5"), ("9", "5.9.1"), ("5.4", "5.2"), ("5.2", "5"), ("6", "5")])
    func aLaterChapter(later: String, before: String) throws {
        #expect(try #require(HeadingNumber(later)).canComeLater(than: try #require(HeadingNumber(before))))
    }

    @Test(arguments: [("5", "5"), ("4", "5"), ("5.2", "5.2"), ("5.3", "4.9"), ("6.1", "5.9"), ("5.2.1", "5")])
    func noLaterChapter(later: String, before: String) throws {
        #expect(!(try #require(HeadingNumber(later)).canComeLater(than: try #require(HeadingNumber(before)))))
    }

    @Test func aListCountsOnInItsLastPlace() throws {
        let second = try #require(HeadingNumber("1.2"))
        #expect(second.continues(try #require(HeadingNumber("1.1"))))
        #expect(!second.continues(try #require(HeadingNumber("1"))))
        #expect(!second.continues(try #require(HeadingNumber("2.1"))))
    }
}
