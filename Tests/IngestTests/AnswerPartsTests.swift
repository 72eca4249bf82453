import Testing

@testable import Ingest

@Suite struct AnswerPartsTests {
    private func parts(_ text: String) -> AnswerParts? { AnswerParts(Array(text.utf8)) }

    @Test func findsTheRecordsAsTheyStand() throws {
        let record = #"{"a":"x \" } ] , \\","b":[1,{"c":null}]}"#
        let parts = try #require(
            self.parts(#"{"record":\#(record),"schede":[{"d":"["},{}],"summary":{"e":1},"cost":{"f":2.5}}"#))
        #expect(String(decoding: parts.record, as: UTF8.self) == record)
        #expect(parts.schede.map { String(decoding: $0, as: UTF8.self) } == [#"{"d":"["}"#, "{}"])
        #expect(String(decoding: parts.cost, as: UTF8.self) == #"{"f":2.5}"#)
    }

    @Test func noSchede() throws {
        #expect(try #require(self.parts(#"{"record":{},"schede":[],"summary":{},"cost":{}}"#)).schede.isEmpty)
    }

    @Test(arguments: [
        "", "{", "[]", "{}", #"{"record":{},"schede":[],"summary":{}}"#,
        #"{"record":{,"schede":[],"summary":{},"cost":{}}"#, #"{"record":{},"schede":{},"summary":{},"cost":{}}"#,
        #"{"record":{},"schede":[{}"#, #"{"record":"x,"schede":[],"summary":{},"cost":{}}"#,
        #"{"record":{},"schede":[],"summary":{},"cost":{}}}"#,
        "{\"record\":{\n},\"schede\":[],\"summary\":{},\"cost\":{}}",
    ]) func whatIsNoAnswerIsRefused(_ text: String) {
        #expect(parts(text) == nil)
    }
}
