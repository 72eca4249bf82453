import Rulebook
import Testing

@testable import Segmenting

@Suite struct LabelMatcherTests {
    private let matcher = LabelMatcher(costs: AlignmentCosts())

    /// Reads words as a label, each by its best move: how many letters are missing or wrong; `nil` where a word
    /// can't be read.
    private func penalty(_ words: String, as label: String) throws -> Int? {
        let variant = LabelVariant(try #require(LabelPattern(label)), field: 0)
        let positions = LabelPositions([variant], costs: matcher.costs)
        var offset = 0
        var penalty: Float = 0
        for word in words.split(separator: " ") {
            let moves = LetterFold.letters(of: String(word)).withUnsafeBufferPointer { letters in
                let folded = FoldedWord(letters)
                let moves = Array(matcher.moves(folded, in: variant, at: offset))
                // What excludes words at a glance must never exclude one that can go on.
                if !positions.mayHold(folded, at: offset) { #expect(moves.isEmpty) }
                #expect(moves.allSatisfy { $0.gain <= matcher.most(of: folded) })
                return moves
            }
            guard let move = moves.max(by: { $0.gain < $1.gain }) else { return nil }
            offset = move.offset
            penalty += move.penalty
        }
        return Int(penalty) + variant.missing(at: offset)
    }

    @Test(arguments: [
        "QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Quali obiettivi vuole raggiungere?",
        "QUALI OBIET TIVI VUOLE RAG GIUNGERE",
        "QUALIOBIETTIVI VUOLERAGGIUNGERE", "QUALI OBIETTIVI VUOLE RAGGIUN- GERE",
    ])
    func caseAndGapsDoNotCount(words: String) throws {
        #expect(try penalty(words, as: "QUALI OBIETTIVI VUOLE RAGGIUNGERE") == 0)
    }

    @Test(arguments: [
        ("QUALI OBBIETTIVI VUOLE RAGGIUNGERE", 1), ("QUALI OBIETTIVI VUOLE RAGIUNGGERE", 2),
        ("QUALI OBIETTIVI RAGGIUNGERE", 5), ("OBIETTIVI VUOLE RAGGIUNGERE", 5), ("QUALI OBIETTIVI VUOLE", 11),
    ])
    func wrongAndMissingLettersAreCounted(words: String, letters: Int) throws {
        #expect(try penalty(words, as: "QUALI OBIETTIVI VUOLE RAGGIUNGERE") == letters)
    }

    @Test func anotherWordIsNoMisspeltOne() throws {
        #expect(try penalty("QUALI ORTAGGI VUOLE RAGGIUNGERE", as: "QUALI OBIETTIVI VUOLE RAGGIUNGERE") == nil)
    }

    @Test func aShortLabelIsReadToTheLetter() throws {
        #expect(try penalty("TARGET", as: "TARGET") == 0)
        #expect(try penalty("TARGHET", as: "TARGET") == nil)
    }

    @Test(arguments: ["SERVIZIO PREVISTO NEL DISTRETTO", "SERVIZIO NUOVO PREVISTO NEL DISTRETTO"])
    func anOptionalPartMayBeMissing(words: String) throws {
        #expect(try penalty(words, as: "SERVIZIO [NUOVO] PREVISTO NEL DISTRETTO") == 0)
    }

    @Test func inAnOptionalPartALikeWordIsAnotherWord() throws {
        #expect(try penalty("SERVIZIO PREVISTO DISTRETTI", as: "SERVIZIO PREVISTO [DISTRETTO]") == nil)
    }

    @Test(arguments: [("TITOLO E)", 0), ("TITOLO G) e I)", 0), ("TITOLO", 0), ("TITOLO EG)", nil), ("TITOLO 12", nil)])
    func areasAreSingleLettersAnyNumberOfThem(words: String, letters: Int?) throws {
        #expect(try penalty(words, as: "TITOLO {aree}") == letters)
    }

    @Test(arguments: [("ANNO 2030", 0), ("ANNO 3", 0), ("ANNO E", nil), ("ANNO 20305", nil)])
    func aNumberHasUpToFourDigits(words: String, letters: Int?) throws {
        #expect(try penalty(words, as: "ANNO {numero}") == letters)
    }

    @Test(arguments: [("AZIONE 14", 0), ("AZIONE B)", 0), ("AZIONE 2030", nil), ("AZIONE BIS", nil)])
    func aCodeIsASmallNumberOrALetter(words: String, letters: Int?) throws {
        #expect(try penalty(words, as: "AZIONE {codice}") == letters)
    }

    @Test func aWordBeginsALabelOnlyWhereItEarnsSomething() {
        let book = LabelBook(templates: [TestForm.objective], costs: AlignmentCosts())
        func starts(_ word: String) -> [String] {
            LetterFold.letters(of: word).withUnsafeBufferPointer { book.beginnings(FoldedWord($0)).all }.map {
                book.fields[book.variants[$0.variant].field].key
            }
        }
        #expect(starts("TARGET") == ["target"])
        #expect(starts("cortile").isEmpty)
        #expect(starts("").isEmpty)
    }

    @Test func allLabelsAtOnceAreThoseThatEachOneHolds() {
        let variants = LabelBook(templates: [TestForm.objective], costs: AlignmentCosts()).variants
        let positions = LabelPositions(variants, costs: AlignmentCosts())
        let starts = LabelStarts(positions)
        let words = [
            "TARGET", "TARGHET", "quali", "qualli", "obiettivo", "risorse", "risosre",
            "di", "e", "12", "?", "x",
        ]
        for word in words {
            LetterFold.letters(of: word).withUnsafeBufferPointer { letters in
                let folded = FoldedWord(letters)
                let held = variants.indices.filter { positions.mayHold(folded, at: positions.firsts[$0]) }
                #expect(starts.variants(folded) == held, "\(word)")
            }
        }
    }

    @Test func behindAMissingWordOneThatMayBeMissingIsNoSign() throws {
        #expect(
            try penalty("INDICATORI VALUTAZIONE", as: "INDICATORI DI CAMBIAMENTO [(VALUTAZIONE DI IMPATTO)]") == nil)
        #expect(try penalty("INDICATORI CAMBIAMENTO", as: "INDICATORI DI CAMBIAMENTO [(VALUTAZIONE DI IMPATTO)]") == 2)
    }

    /// A value may begin with the last words of what may be missing.
    @Test func aPartThatMayBeMissingIsReadFromItsBeginning() throws {
        #expect(try penalty("RISORSE PREVISTE il", as: "RISORSE PREVISTE [PER IL TRIENNIO]") == nil)
        #expect(try penalty("RISORSE PREVISTE per il triennio", as: "RISORSE PREVISTE [PER IL TRIENNIO]") == 0)
        #expect(try penalty("RISORSE PREVISTE per triennio", as: "RISORSE PREVISTE [PER IL TRIENNIO]") == 0)
    }
}
