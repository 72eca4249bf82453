import Model
import Publishing
import Testing

@testable import Comparing

@Suite struct DifferenceTests {
    private func difference(
        _ old: [Plan], _ new: [Plan], _ finder: DifferenceFinder = DifferenceFinder()
    ) throws -> DatasetDifference {
        try finder.difference(
            Dataset(documents: old.map(\.document)), Dataset(documents: new.map(\.document)))
    }

    private func plan(_ id: String, ambito: String? = "Val d'Oro", titles: [String]) -> Plan {
        var plan = Plan(id, ambito: ambito)
        for (number, title) in titles.enumerated() { plan.add(title, text: Plan.words(40, from: number * 1000)) }
        return plan
    }

    @Test func theSameIsTheSame() throws {
        let one = plan("a", titles: ["Casa", "Scuola"])
        let found = try difference([one], [one])
        #expect(found.isSame && found.documents[0].pairs.count == 2)
    }

    @Test func schedeAddedGoneAndChanged() throws {
        var new = plan("a", titles: ["Casa", "Scuola"])
        new.schede[1].answers["rete"] = Plan.answer(.no)
        new.schede[1].fields["azioni"]?.text += " ancora"
        let old = plan("a", titles: ["Casa", "Scuola"])
        let changed = try difference([old], [new])
        #expect(changed.documents[0].pairs.map { $0.changes.map(\.key) } == [[], ["rete", "azioni"]])
        #expect(changed.documents[0].pairs[1].changes[0].old == nil)
        #expect(changed.documents[0].pairs[1].changes[0].newSpans.place == "p. 4 [10 20 30 40]")

        var shorter = old
        shorter.schede.removeFirst()
        let gone = try difference([old], [shorter])
        #expect(gone.documents[0].gone.map(\.title) == ["Casa"] && gone.documents[0].added.isEmpty)
        #expect(try difference([shorter], [old]).documents[0].added.map(\.title) == ["Casa"])
    }

    @Test func theSameBytesAreComparedToTheLetterOthersByMeaning() throws {
        let old = plan("a", titles: ["Casa"])
        var loud = old
        loud.schede[0].fields["azioni"]?.text = (old.schede[0].fields["azioni"]?.text ?? "").uppercased()
        #expect(try difference([old], [loud]).documents[0].pairs[0].changes.map(\.key) == ["azioni"])
        #expect(try difference([old], [loud], DifferenceFinder(closeness: .meaning)).isSame)
        var other = Plan("b", ambito: "Val d'Oro")
        other.add("CASA", text: loud.schede[0].fields["azioni"]?.text ?? "")
        #expect(try difference([old], [other]).isSame)
    }

    @Test func documentsAreMatchedByBytesThenAmbitoThenName() throws {
        let old = [
            plan("a", titles: ["Casa"]), plan("b", ambito: "Riva", titles: ["Casa"]),
            plan("c", ambito: "X", titles: []),
        ]
        let new = [
            plan("d", ambito: "Riva", titles: ["Casa"]), plan("a", titles: ["Casa"]),
            plan("e", ambito: "Y", titles: []),
        ]
        let found = try difference(old, new)
        #expect(found.documents.map { [$0.old.id, $0.new.id] } == [["a", "a"], ["b", "d"]])
        #expect(found.gone.map(\.id) == ["c"] && found.added.map(\.id) == ["e"] && !found.isSame)
    }

    @Test func twoPlansOfDifferentAmbitiAreComparedWhenTheyStandAlone() throws {
        let found = try difference([plan("a", titles: ["Casa"])], [plan("b", ambito: "Riva", titles: ["Casa"])])
        #expect(found.documents[0].facts.map(\.key) == ["ambito"])
        #expect(found.documents[0].pairs.count == 1)
    }

    /// An objective of a programme is found again in the next, on another form, with other money.
    @Test func objectivesGoOnFromOneProgrammeToTheNext() throws {
        var plan = Plan("a", ambito: "Val d'Oro")
        plan.cycle = "2021-2023"
        plan.add("Azione: sostegno a chi assiste", template: "vecchio", text: Plan.words(40)) {
            $0.budgets = [Plan.budget(100_00)]
            $0.fields["solo_vecchio"] = Plan.field("Testo")
        }
        plan.add("Orti", template: "vecchio", text: Plan.words(40, from: 900))
        plan.cycle = "2025-2027"
        plan.add("Sostegno a chi assiste", text: Plan.words(40, from: 5000)) { $0.budgets = [Plan.budget(250_00)] }
        plan.add("Scuola", text: Plan.words(40, from: 7000))
        let finder = DifferenceFinder(old: .init(cycle: "2021-2023"), new: .init(cycle: "2025-2027"))
        let found = try difference([plan], [plan], finder)
        let document = try #require(found.documents.first)
        #expect(
            document.pairs.map { [$0.old.title, $0.new.title] } == [
                ["Azione: sostegno a chi assiste", "Sostegno a chi assiste"]
            ])
        #expect(
            document.pairs[0].changes.filter { $0.kind == .money }.map { [$0.old, $0.new] } == [
                ["100.00 EUR · FNPS", "250.00 EUR · FNPS"]
            ])
        #expect(!document.pairs[0].changes.contains { $0.key == "solo_vecchio" })
        #expect(document.gone.map(\.title) == ["Orti"] && document.added.map(\.title) == ["Scuola"])
    }

    @Test func aSideWithoutSchedeOfTheProgrammeIsNoSide() throws {
        let plan = plan("a", titles: ["Casa"])
        for (old, new, side) in [("foo", "2025-2027", "old"), ("2025-2027", "1999-2001", "new")] {
            let finder = DifferenceFinder(old: .init(cycle: old), new: .init(cycle: new))
            let error = try #require(throws: DifferenceFinder.EmptySide.self) {
                try difference([plan], [plan], finder)
            }
            #expect(error.description.contains("The \(side) side"))
            #expect(error.description.hasSuffix("name one of 2025-2027."))
        }
    }

    @Test func documentsThatFailedAreCountedOnTheirSide() throws {
        var failed = Plan("b", ambito: nil)
        failed.status = .failed
        failed.cycle = nil
        let plan = plan("a", titles: ["Casa"])
        let finder = DifferenceFinder(new: .init(cycle: "2025-2027"))
        let found = try difference([plan], [plan, failed], finder)
        #expect(found.old.failed == 0 && found.new.failed == 1 && found.new.partial == 0)
    }

    @Test func everyChangeIsARow() throws {
        var new = plan("a", titles: ["Casa", "Scuola"])
        new.schede[0].bisogno = "nuovo"
        new.schede.removeLast()
        let sheet = try difference([plan("a", titles: ["Casa", "Scuola"])], [new]).sheet
        #expect(sheet.rows.map { $0[0] } == [.text("changed"), .text("gone")])
        #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
    }
}
