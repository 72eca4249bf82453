/// Shares of a sum beside the sources that give them: `Comuni 70%`, `FSR (30%)`, `Comuni al 50%`, `30% Comuni`.
struct FundShares {
    private static let mostJoints = 2

    let lexemes: [Lexeme]
    let functionWords: Set<String>

    /// The index behind a share that stands at `index`; `index` where none does.
    func end(behind index: Int) -> Int {
        let opens = index < lexemes.count && lexemes[index].isSign("(")
        var number = opens ? index + 1 : index
        // "al 50%", "per il 50%"; the share in "FNPS e 20% Comuni" is the next one's.
        while number < lexemes.count, number < index + Self.mostJoints, !lexemes[number].opensLine,
            functionWords.contains(lexemes[number].folded), !lexemes[number].isWord("e"), !lexemes[number].isWord("ed")
        {
            number += 1
        }
        guard number + 1 < lexemes.count, lexemes[number].kind == .number, lexemes[number + 1].isSign("%") else {
            return index
        }
        guard opens else { return number + 2 }
        return number + 2 < lexemes.count && lexemes[number + 2].isSign(")") ? number + 3 : index
    }

    /// Where a share begins that ends before `index`; `index` where none does.
    func start(before index: Int) -> Int {
        guard index >= 2, lexemes[index - 1].isSign("%"), lexemes[index - 2].kind == .number else { return index }
        return index - 2
    }
}
