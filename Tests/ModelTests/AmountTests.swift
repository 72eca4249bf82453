import Model
import Testing

@Suite struct AmountTests {
    @Test(arguments: ["0.00", "12500.00", "0.05", "-3.10", "-0.50", "152212.54"])
    func decimalsGoBothWays(text: String) {
        #expect(Amount(decimal: text)?.decimal == text)
    }

    @Test(arguments: ["", "12", "12.5", "1,00", "1.2.3", "a.00", "99999999999999999999.00", "1.-5"])
    func othersAreNoAmounts(text: String) {
        #expect(Amount(decimal: text) == nil)
    }
}
