import Model
import Testing

@testable import Segmenting

@Suite struct ValueComposerTests {
    /// The text of all words of a document that are no page furniture, from a line on.
    private func compose(_ text: String, from line: Int = 1) -> ValueText {
        let document = Document(text: text)
        let words = document.words.indices.filter {
            document.words[$0].line >= line && !document.words[$0].traits.contains(.furniture)
        }
        let spelling = DocumentSpelling(document, SpellingTable(Spellings(document)), endings: ["mente"])
        return ValueComposer(document, spelling: spelling, currency: ["€", "euro"]).compose(words)
    }

    @Test func aLineEndIsASpace() {
        #expect(compose("Un orto per\ntutto il rione").text == "Un orto per tutto il rione")
    }

    @Test func aBrokenWordLosesItsHyphen() {
        #expect(compose("La coltivazione\ne la colti-\nvazione", from: 2).text == "e la coltivazione")
    }

    @Test func aHyphenOfTheWordItselfStays() {
        #expect(compose("In co-gestione.\nOrto in co-\ngestione", from: 2).text == "Orto in co-gestione")
    }

    @Test func aHyphenBeforeACapitalStays() {
        #expect(compose("La rete Ambito-\nASST e Asola-\nViadana").text == "La rete Ambito-ASST e Asola-Viadana")
        #expect(compose("L'INTERVENTO\nL'INTER-\nVENTO", from: 2).text == "L'INTERVENTO")
    }

    @Test func aSoftHyphenAlwaysBreaksAWord() {
        var document = Document(text: "Ac\ncesso al forno")
        document.words[0].traits.insert(.broken)
        let spelling = DocumentSpelling(document, SpellingTable(Spellings(document)))
        let composer = ValueComposer(document, spelling: spelling, currency: [])
        #expect(composer.compose(Array(document.words.indices)).text == "Accesso al forno")
    }

    /// Also where the document breaks its words.
    @Test func aHyphenBetweenWholeWordsStays() {
        let broken = "La coltivazione, la lavorazione, altre fonti, Ambito.\nla colti-\nvazione e la lavo-\nrazione\n"
        #expect(compose(broken + "FNPS-\nFondi", from: 5).text == "FNPS-Fondi")
        #expect(compose(broken + "d'Ambito-\naltre fonti", from: 5).text == "d'Ambito-altre fonti")
        #expect(compose(broken + "altre-\nvazione", from: 5).text == "altrevazione")
        // An adverb that begins a sentence is no name; two words a hyphen joins there, too.
        #expect(compose(broken + "libera forno e libera. Libera-\nforno", from: 5).text.hasSuffix("Libera-forno"))
        #expect(compose(broken + "libera mente e libera. Libera-\nmente", from: 5).text.hasSuffix("Liberamente"))
    }

    @Test func aDashAloneStays() {
        #expect(compose("Orto -\ncomune").text == "Orto - comune")
    }

    @Test func aSlashAtTheLinesEndJoins() {
        #expect(compose("semi/\npiantine").text == "semi/piantine")
    }

    @Test func wordsThatTheReaderSplitStayTogether() {
        #expect(compose("Con chi?Con tutti").text == "Con chi?Con tutti")
    }

    @Test func itemsAndParagraphsStandOnLinesOfTheirOwn() {
        #expect(
            compose("Attrezzi:\n• vanghe\n• secchi • corde\n- semi").text
                == "Attrezzi:\n• vanghe\n• secchi\n• corde\n- semi")
        #expect(compose("Un orto.\n\nUn forno.").text == "Un orto.\nUn forno.")
    }

    @Test func cellsOfARowAreJoinedByBars() {
        #expect(compose("vanga\tuna\nsemi\tdieci").text == "vanga | una\nsemi | dieci")
        #expect(compose("vanga\t\tferro").text == "vanga | | ferro")
    }

    @Test func cellsOfAnInnerTableAreJoinedByBars() {
        let table = "<table><tr><td>vanga</td><td>una</td></tr><tr><td>semi</td><td>dieci</td></tr></table>"
        #expect(compose(table).text == "vanga | una\nsemi | dieci")
    }

    @Test func aSentenceGoesOnOverAPage() {
        #expect(compose("Le sere\n\u{0C}d'estate").text == "Le sere d'estate")
        #expect(compose("Le sere.\n\u{0C}Anche d'inverno").text == "Le sere.\nAnche d'inverno")
        #expect(compose("Si apre:\n\u{0C}di sera").text == "Si apre:\ndi sera")
    }

    @Test func aCellThatAPageCutGoesOnInItsColumn() {
        #expect(compose("\tLe sere\n\td'estate").text == "Le sere d'estate")
        #expect(compose("\tLe sere.\n\tAnche d'inverno").text == "Le sere.\nAnche d'inverno")
    }

    @Test(arguments: ["-", "\u{2010}"])
    func everyRunIsItsWord(hyphen: String) {
        let text = "La coltivazione • in perché\(hyphen)\nno colti\(hyphen)\nvazione\n\nFine/\nprincipio"
        let document = Document(text: text)
        let value = compose(text)
        #expect(value.runs.map(\.word) == Array(document.words.indices))
        for run in value.runs {
            let printed = String(decoding: Array(value.text.utf8)[run.start..<run.end], as: UTF8.self)
            let word = document.words[run.word].text
            #expect(printed == word || printed + hyphen == word)
        }
        #expect(zip(value.runs, value.runs.dropFirst()).allSatisfy { $0.end <= $1.start })
    }

    /// A narrow cell breaks amounts anywhere.
    @Test(arguments: [
        ("€ 19.00\n0,00 annui", "€ 19.000,00 annui"), ("9.500\n,00", "9.500,00"), ("19.000,0\n0", "19.000,00"),
        ("nel 2025\n12 borghi", "nel 2025 12 borghi"), ("€ 9.500\n300 ore", "€ 9.500 300 ore"),
        ("alle 19.00\n10 persone", "alle 19.00 10 persone"), ("linea 1.1\n50 mila euro", "linea 1.1 50 mila euro"),
        ("linea 1.1\n50,00 euro", "linea 1.1 50,00 euro"), ("alle 12.30\n2 maestre", "alle 12.30 2 maestre"),
        ("€ 12.30\n2 maestre", "€ 12.30 2 maestre"), ("€ 1.2\n34,56", "€ 1.234,56"),
        ("€ 19.00\n0 annui", "€ 19.000 annui"), ("12.3\n45,00 €", "12.345,00 €"),
        ("19.\n500,00", "19.500,00"), ("12.50\n0", "12.500"), ("euro 125.25\n5,00", "euro 125.255,00"),
        ("55.2\n50,00", "55.250,00"), ("1.1\n50,00 euro", "1.1 50,00 euro"), ("€ 2.5\n12 utenti", "€ 2.5 12 utenti"),
        ("in tutto 1.234.56\n7,00", "in tutto 1.234.567,00"),
        ("€ 1.234.5\n67", "€ 1.234.567"),
        ("euro 125.25\n5 sedi", "euro 125.25 5 sedi"),
    ])
    func aBrokenAmountIsJoined(_ text: String, _ joined: String) {
        #expect(compose(text).text == joined)
    }
}
