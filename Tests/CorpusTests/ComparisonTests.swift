import Foundation
import Testing

/// What the comparison of expectations with records forgives, and what not.
@Suite struct ComparisonTests {
    private func value(_ json: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
    }

    private func differences(_ wanted: String, _ got: String) throws -> [String] {
        try value(wanted).differences(from: value(got), at: "")
    }

    @Test func onlyWrittenKeysCount() throws {
        #expect(try differences(#"{"a": 1}"#, #"{"a": 1, "b": 2}"#) == [])
        #expect(try differences(#"{"a": 1}"#, #"{"b": 2}"#) == ["a: wanted 1, got nothing"])
        #expect(try differences(#"{"a": [1, 2]}"#, #"{"a": [1]}"#) == ["a: wanted [1, 2], got [1]"])
    }

    @Test func numbersAreExact() throws {
        #expect(try differences(#"{"value": 55}"#, #"{"value": 55.5}"#).count == 1)
    }

    @Test func edgesOfABoxMayBeTwoPointsOff() throws {
        let wanted = #"{"spans": [{"page": 2, "bbox": [100, 200, 300.5, 400]}]}"#
        #expect(try differences(wanted, #"{"spans": [{"page": 2, "bbox": [102, 198.1, 300, 400]}]}"#) == [])
        #expect(
            try differences(wanted, #"{"spans": [{"page": 2, "bbox": [100, 200, 300.5, 402.1]}]}"#)
                == ["spans[0].bbox: wanted [100, 200, 300.5, 400], got [100, 200, 300.5, 402.1]"])
        #expect(try differences(wanted, #"{"spans": [{"page": 3, "bbox": [100, 200, 300.5, 400]}]}"#).count == 1)
        #expect(try differences(wanted, #"{"spans": [{"page": 2, "bbox": [100, 200, 300.5]}]}"#).count == 1)
        #expect(try differences(wanted, #"{"spans": [{"lines": [4, 5]}]}"#).count == 2)
    }

    @Test func aTildeComparesWordsRoughly() throws {
        let words = (1...20).map { "parola\($0)" }
        let text = words.joined(separator: " ")
        let oneOff = (["par0la1"] + words.dropFirst()).joined(separator: "\\n")
        let twoOff = (["pa", "rola1"] + words.dropFirst(2)).joined(separator: " ")
        #expect(try differences(#"{"text~": "\#(text)"}"#, #"{"text": "\#(oneOff)"}"#) == [])
        #expect(try differences(#"{"text~": "\#(text)"}"#, #"{"text": "\#(twoOff)"}"#).count == 1)
        #expect(try differences(#"{"text~": "È già così"}"#, #"{"text": "e GIA' cosi."}"#) == [])
        #expect(try differences(#"{"text~": "NO"}"#, #"{"text": ""}"#).count == 1)
        #expect(try differences(#"{"text~": "NO"}"#, #"{"text": "NO NO"}"#).count == 1)
        #expect(try differences(#"{"text~": "NO"}"#, "{}") == ["text~: wanted \"NO\", got nothing"])
    }

    @Test func diagnosticsAreCodesAmongThoseFound() throws {
        let got = #"{"diagnostics": [{"code": "residue"}, {"code": "blank-form"}]}"#
        #expect(try differences(#"{"diagnostics": ["blank-form"]}"#, got) == [])
        #expect(try differences(#"{"diagnostics": ["orphan-row"]}"#, got).count == 1)
    }
}
