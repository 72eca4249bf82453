import Testing

@testable import Reading

@Suite struct LaTeXRemnantTests {
    @Test(arguments: [
        ("Anno 2025: $\\geq 50\\%$ poi", "Anno 2025:  50% poi".replacing("  ", with: " ≥ ")),
        ("$\\leq$ 3 mesi", "≤ 3 mesi"),
        ("costa 50$ o 60$ al mese", "costa 50$ o 60$ al mese"),
        ("una \\% sola", "una % sola"),
        ("a \\rightarrow b", "a → b"),
        ("$\\mathrm{N} > 3$", "N > 3"),
        ("1\\. Premessa, a\\) uno \\> due, l\\'ente\\*", "1. Premessa, a) uno > due, l'ente*"),
        ("niente da fare", "niente da fare"),
    ])
    func undoes(line: String, wanted: String) {
        let words = LaTeXRemnant.undo(Array(line.unicodeScalars)).map { String($0.scalar) }.joined()
        let tidy: (String) -> [Substring] = { $0.split(separator: " ") }
        #expect(tidy(words) == tidy(wanted))
    }
}
