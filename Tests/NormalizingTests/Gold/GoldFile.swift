import Foundation
import TestSupport
import Testing

/// A reference file of `gold/`: what a perfect extraction of a real plan says.
struct GoldFile: Decodable {
    struct Document: Decodable {
        var name: String
        var ambito: String?
        var ats: String?
        var asst: [String]?
        var cycle: String?
    }

    struct Segment: Decodable {
        var from: Int
        var to: Int
        var start: String?
        var end: String?
    }

    struct Field: Decodable {
        var segs: [Segment]?
        var empty: Bool?
    }

    struct Answer: Decodable {
        var value: String
        var basis: String
    }

    struct Budget: Decodable {
        var amount: String
        var qualifier: String?
        var period: String?
        var years: [Int]?
        var until: String?
        var per: String?
        var scope: String?
        var row: String?
        var column: String?
    }

    struct Target: Decodable {
        var field: String
        var year: Int
        var op: String
        var value: Double
        var unit: String
    }

    struct Scheda: Decodable {
        var n: Int
        var template: String
        var title: String
        var heading: String?
        var from: Int
        var to: Int
        var areas: [String]?
        var fields: [String: Field]
        var answers: [String: Answer]?
        var trasversaleAreas: [String]?
        var trasversaleAll: Bool?
        var nuovoServizioKind: String?
        var bisogno: String?
        var tipo: [String]?
        var funds: [String]?
        var budgets: [Budget]?
        var targets: [Target]?
        var puntiCount: Int?
        var matrix: [[String]]?
        var years: [Int]?
        var gradoPct: Int?
        var azioniPct: [Int]?
        var coincidenzaPct: Int?
        var coincidenzaOp: String?
        var adeguatezza: String?
        var actionNo: Int?
        var objectiveNo: Int?
    }

    var document: Document
    var schede: [Scheda]

    static let names = ["saronno", "ogliopo", "gallarate", "carate"]

    /// The file and the lines of its text, from the shared folder.
    static func load(_ name: String) throws -> (gold: GoldFile, lines: [String]) {
        let shared = try #require(SharedFolder.url)
        let data = try Data(contentsOf: shared.appendingPathComponent("gold/\(name).json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let gold = try decoder.decode(GoldFile.self, from: data)
        let text = try String(
            contentsOf: shared.appendingPathComponent("corpus/text/\(gold.document.name)"), encoding: .utf8)
        let lines = text.split(separator: Character("\n"), omittingEmptySubsequences: false).map(String.init)
        return (gold, lines)
    }
}
