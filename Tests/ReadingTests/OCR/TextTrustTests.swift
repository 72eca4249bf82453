import Model
import Testing

@testable import Reading

@Suite struct TextTrustTests {
    private func words(_ text: String) -> [PageWord] {
        text.split(separator: " ").map {
            PageWord(text: String($0), box: Box(left: 0, top: 0, right: 1, bottom: 1))
        }
    }

    @Test(arguments: [
        "Il servizio è rivolto alle persone fragili; l'ASST e gli ETS, con il PNRR, ne reggono i costi (112/2006).",
        "The service supports elderly people through the strengths of the community, with 25 volunteers.",
        "INDICATORI: N. 12 • CDD, RSD, SFA, CSE, CSS, PNRR, FNPS, FNA, ETS, ASST", "", "12.500,00 € 2025-2027 | 3",
    ])
    func textIsTrusted(text: String) { #expect(TextTrust.isText(words(text))) }

    @Test(arguments: [
        "\u{F020}\u{F041}\u{F042} \u{F043}\u{F044} \u{F045}\u{F046}\u{F047}",
        "Ил сервизио \u{FFFD}\u{FFFD} рив олто \u{FFFD}lle п\u{FFFD}рс\u{FFFD}ne \u{FFFD} \u{FFFD}",
        "wkh vhuylfh lv dgguhvvhg wr iudjloh shrsoh dqg wkhlu idplolhv zlwk wkh ixqgv ri wkh wrzq dqg lwv sduwqhuv",
    ])
    func brokenTextIsNot(text: String) { #expect(!TextTrust.isText(words(text))) }
}
