import Testing

@testable import Normalizing

@Suite struct WordMarksTests {
    @Test func whatIsInTheSetIsNeverDenied() {
        let words = (0..<300).map { "parola\($0)" }
        var marks = WordMarks()
        for word in words { marks.insert(word) }
        #expect(words.allSatisfy { marks.mayHold(WordMarks.mark(of: $0)) })
        let others = (0..<1000).map { "altra\($0)" }
        #expect(others.count { marks.mayHold(WordMarks.mark(of: $0)) } < 100)
    }

    @Test func aMarkFollowsItsWord() throws {
        var lexeme = try #require(Lexer.lexemes(of: "Ambito").first)
        #expect(lexeme.mark == WordMarks.mark(of: "ambito"))
        lexeme.folded = "distretto"
        #expect(lexeme.mark == WordMarks.mark(of: "distretto"))
    }
}
