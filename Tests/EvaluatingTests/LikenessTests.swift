import Testing

@testable import Evaluating

@Suite struct LikenessTests {
    @Test(
        arguments: [
            ("abcd", "bcde", 0.75), ("", "", 1), ("abc", "", 0), ("abxcd", "abcd", 2.0 * 4 / 9), ("ab", "ba", 0.5),
        ] as [(String, String, Double)])
    func ofLetters(_ left: String, _ right: String, _ wanted: Double) {
        #expect(abs(Likeness.of(Array(left), Array(right)) - wanted) < 1e-9)
    }
}
