import Foundation
import Ingest
import Model
import Rulebook
import TestSupport
import Testing

/// Every sample of `Corpus/` says what its expectations say.
@Suite struct CorpusTests {
    /// A test over no samples passes: so their count is written down. Change it when a sample comes or goes.
    static let expectedSampleCount = 61

    static let loaded = Rulebook.load(folders: [PackageRoot.folder("Rules"), PackageRoot.folder("Corpus/rules")])

    @Test func everySampleIsThere() {
        #expect(Sample.all.count == Self.expectedSampleCount)
    }

    @Test func rulesOfTheCorpusAreSound() {
        #expect(Self.loaded.faults.map { "\($0.file):\($0.line ?? 1): \($0.message)" } == [])
    }

    @Test func importingTheCorpusTakesInputsOnly() {
        let list = InputCollector.collect([PackageRoot.folder("Corpus").path])
        #expect(list.files.count >= Self.expectedSampleCount)
        #expect(list.files.allSatisfy { $0.name.split(separator: "/").dropFirst().first == "source" })
        #expect(list.rules.map(\.lastPathComponent) == ["rules"])
    }

    @Test(arguments: Sample.all) func sample(_ sample: Sample) throws {
        let expected = try sample.expectations()
        let inputs = InputCollector.collect([sample.folder.path])
        try #require(!inputs.files.isEmpty, "\(sample.name): the folder source holds no input")
        let pipeline = Pipeline(rules: Self.loaded.rulebook)
        let documents = inputs.files.map { pipeline.document($0) }.sorted { $0.record.id < $1.record.id }
        for document in documents {
            let name = "\(sample.name)/\(document.record.sourceName)"
            #expect(document.record.words.balances, "\(name): the ledger does not balance")
            var differences = expected.document.differences(from: try json(document.record), at: "document")
            if expected.schede.count != document.schede.count {
                let titles = document.schede.map { "\($0.template): \($0.title)" }
                differences.append("\(expected.schede.count) schede wanted, got \(titles)")
            }
            for (wanted, scheda) in zip(expected.schede, document.schede) {
                differences += wanted.differences(from: try json(scheda), at: "#\(scheda.ordinal) “\(scheda.title)”")
            }
            for difference in differences { Issue.record("\(name): \(difference)") }
        }
    }

    /// Two columns of a newspaper's page whose sides were told apart wrongly: a label's last words stand above its first.
    @Test func aTornLabelIsReadToItsEnd() {
        let text = """
                                                            sospese.
             corse serali                                     collaudo.
                                                              Azione 2: prova di un secondo giro del pulmino
             TITOLO INTERVENTO                            per le frazioni alte e per il borgo del mulino
                                                              Azione 3: firma degli accordi con i conducenti o
              presenza di chi guida e dei passeggeri. La fer‐    rinnovo di quelli già presi con la cooperativa

             fermate nuove lungo la strada della valle per una   NO
                                                   DELLA RETE) UN NUOVO SERVIZIO?
                                                                        botteghe del fondovalle e le farmacie con i pre‐
             L’OBIETTIVO È IN CONTINUITÀ E/O RAPPRE‐    vede fermate davanti alle botteghe.
             SENTA IL POTENZIAMENTO DI UN PROGETTO
            """
        let document = Pipeline(rules: Self.loaded.rulebook).run(Array(text.utf8), names: ["torn.txt"]).imported
        #expect(document.record.words.balances)
    }

    private func json(_ record: some Encodable) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(record))
    }
}
