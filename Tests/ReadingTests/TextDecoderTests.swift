import Foundation
import Model
import Testing

@testable import Reading

@Suite struct TextDecoderTests {
    let sentence = "È prevista la continuità: 12.500 € l’anno"

    @Test func utf8WithAndWithoutBOM() throws {
        let plain = try #require(TextDecoder.decode(Array(sentence.utf8)))
        let marked = try #require(TextDecoder.decode([0xEF, 0xBB, 0xBF] + Array(sentence.utf8)))
        #expect(plain.text == sentence)
        #expect(marked.text == sentence)
        #expect(plain.findings.isEmpty)
    }

    @Test(arguments: [true, false], [true, false])
    func utf16(littleEndian: Bool, marked: Bool) throws {
        var units = Array(sentence.utf16)
        if marked { units.insert(0xFEFF, at: 0) }
        let bytes = units.flatMap { unit in
            littleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        #expect(try #require(TextDecoder.decode(bytes)).text == sentence)
    }

    @Test func windows1252IsGuessedAndSaid() throws {
        let bytes = try #require(sentence.data(using: .windowsCP1252))
        let decoded = try #require(TextDecoder.decode([UInt8](bytes)))
        #expect(decoded.text == sentence)
        #expect(decoded.findings.map(\.code) == [.encodingGuessed])
    }

    @Test func damagedUTF8StaysUTF8() throws {
        var bytes = Array(String(repeating: "perché così è già più ", count: 20).utf8)
        bytes[40] = 0xFF
        let decoded = try #require(TextDecoder.decode(bytes))
        #expect(decoded.text.contains("così"))
        #expect(decoded.findings.map(\.code) == [.encodingDamaged])
    }

    @Test func binaryIsNoText() {
        #expect(TextDecoder.decode([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0]) == nil)
    }
}
