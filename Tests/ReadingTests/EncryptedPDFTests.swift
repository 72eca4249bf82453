import Foundation
import Model
import Reading
import Testing

/// A page that says "Orto comune del rione", encrypted with the user's password "aiuola" and the owner's "vanga".
@Suite struct EncryptedPDFTests {
    private func read(_ text: String, password: String?) throws -> Document {
        let data = try #require(Data(base64Encoded: text, options: .ignoreUnknownCharacters))
        return DocumentReader(password: password, ocr: .never).read([UInt8](data), names: ["prova.pdf"])
    }

    @Test(arguments: [nil, "rosa"]) func withoutItsPasswordItIsLocked(_ password: String?) throws {
        let document = try read(Self.locked, password: password)
        #expect(document.findings.map(\.code) == [.inputLocked])
        #expect(document.words.isEmpty)
    }

    @Test(arguments: ["aiuola", "vanga"]) func eitherPasswordOpensIt(_ password: String) throws {
        let document = try read(Self.locked, password: password)
        #expect(document.words.map(\.text) == ["Orto", "comune", "del", "rione"])
        #expect(document.findings.isEmpty)
    }

    @Test func theOwnersPasswordAloneIsNotWanted() throws {
        let document = try read(Self.restricted, password: nil)
        #expect(document.words.map(\.text) == ["Orto", "comune", "del", "rione"])
    }

    private static let locked = """
        JVBERi0xLjMKJeLjz9MKMSAwIG9iago8PAovUHJvZHVjZXIgPDdlOGM1YjI0NjQ+Cj4+CmVuZG9iagoyIDAgb2JqCjw8Ci9UeXBl
        IC9QYWdlcwovQ291bnQgMQovS2lkcyBbIDQgMCBSIF0KPj4KZW5kb2JqCjMgMCBvYmoKPDwKL1R5cGUgL0NhdGFsb2cKL1BhZ2Vz
        IDIgMCBSCj4+CmVuZG9iago0IDAgb2JqCjw8Ci9UeXBlIC9QYWdlCi9SZXNvdXJjZXMgPDwKL0ZvbnQgPDwKL0YgPDwKL1R5cGUg
        L0ZvbnQKL1N1YnR5cGUgL1R5cGUxCi9CYXNlRm9udCAvSGVsdmV0aWNhCj4+Cj4+Cj4+Ci9NZWRpYUJveCBbIDAuMCAwLjAgMzAw
        IDIwMCBdCi9QYXJlbnQgMiAwIFIKL0NvbnRlbnRzIDUgMCBSCj4+CmVuZG9iago1IDAgb2JqCjw8Ci9MZW5ndGggNTEKPj4Kc3Ry
        ZWFtCh8tjl/cQAHuV0KSbpxkps+S9y89Cqg3/IB2LfEIMNyvnkOSJsChfqu9Q2C2IFUpDZckSAplbmRzdHJlYW0KZW5kb2JqCjYg
        MCBvYmoKPDwKL1YgMgovUiAzCi9MZW5ndGggMTI4Ci9QIDQyOTQ5NjcyOTIKL0ZpbHRlciAvU3RhbmRhcmQKL08gPDViMzdiNWE4
        M2Q4OGQyMzA5M2RkZjQ2ODI2MzBmODJiOTJhZjgwN2EwNmFiY2MxMjZmOWUzOWZjMjY2YzBhMGM+Ci9VIDwwNjQ3ZDMxOTg3MjJj
        NGY1YjQ5ODA2NDJiMzM4NTRiYjI4YmY0ZTVlNGU3NThhNDE2NDAwNGU1NmZmZmEwMTA4Pgo+PgplbmRvYmoKeHJlZgowIDcKMDAw
        MDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAwNTkgMDAwMDAgbiAKMDAwMDAwMDExOCAwMDAwMCBu
        IAowMDAwMDAwMTY3IDAwMDAwIG4gCjAwMDAwMDAzNDcgMDAwMDAgbiAKMDAwMDAwMDQ0OCAwMDAwMCBuIAp0cmFpbGVyCjw8Ci9T
        aXplIDcKL1Jvb3QgMyAwIFIKL0luZm8gMSAwIFIKL0lEIFsgPDE0MjQ4ZDkwOGNjMGNlNjBhM2ExYjlkNTMyYjE2YTAzPiA8MTQy
        NDhkOTA4Y2MwY2U2MGEzYTFiOWQ1MzJiMTZhMDM+IF0KL0VuY3J5cHQgNiAwIFIKPj4Kc3RhcnR4cmVmCjY2MwolJUVPRgo=
        """

    /// The same with the owner's password only.
    private static let restricted = """
        JVBERi0xLjMKJeLjz9MKMSAwIG9iago8PAovVHlwZSAvQ2F0YWxvZwovUGFnZXMgMiAwIFIKPj4KZW5kb2JqCjIgMCBvYmoKPDwK
        L1R5cGUgL1BhZ2VzCi9Db3VudCAxCi9LaWRzIFsgMyAwIFIgXQo+PgplbmRvYmoKMyAwIG9iago8PAovVHlwZSAvUGFnZQovUmVz
        b3VyY2VzIDw8Ci9Gb250IDw8Ci9GIDw8Ci9UeXBlIC9Gb250Ci9TdWJ0eXBlIC9UeXBlMQovQmFzZUZvbnQgL0hlbHZldGljYQo+
        Pgo+Pgo+PgovTWVkaWFCb3ggWyAwLjAgMC4wIDMwMCAyMDAgXQovUGFyZW50IDIgMCBSCi9Db250ZW50cyA0IDAgUgo+PgplbmRv
        YmoKNCAwIG9iago8PAovTGVuZ3RoIDUxCj4+CnN0cmVhbQo6nF7YaPCoHrC7Oh06ri2Y+aBsW1rA9S2oPl2Ov7SOba7AuFqj6sDM
        PpudpODryZ/hG9kKZW5kc3RyZWFtCmVuZG9iago1IDAgb2JqCjw8Ci9Qcm9kdWNlciA8MGYyYjdhNTg5ZT4KPj4KZW5kb2JqCjYg
        MCBvYmoKPDwKL1YgMgovUiAzCi9MZW5ndGggMTI4Ci9QIDQyOTQ5NjcyOTIKL0ZpbHRlciAvU3RhbmRhcmQKL08gPDEyZTE4ZTk5
        MWY5YzcwY2ViOTgzZjQ0YjUzOGI5ZDIzZjJkNzdmMzZkN2NiZGNiYzQwMjQ0MDZhN2NiZjRjN2E+Ci9VIDxhODUxMGZhZmM1ZGUy
        MDM3MmQ0MmQwZWEwZmM5NmY0MjI4YmY0ZTVlNGU3NThhNDE2NDAwNGU1NmZmZmEwMTA4Pgo+PgplbmRvYmoKeHJlZgowIDcKMDAw
        MDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAwNjQgMDAwMDAgbiAKMDAwMDAwMDEyMyAwMDAwMCBu
        IAowMDAwMDAwMzAzIDAwMDAwIG4gCjAwMDAwMDA0MDQgMDAwMDAgbiAKMDAwMDAwMDQ0OCAwMDAwMCBuIAp0cmFpbGVyCjw8Ci9T
        aXplIDcKL1Jvb3QgMSAwIFIKL0luZm8gNSAwIFIKL0lEIFsgPDE0MjQ4ZDkwOGNjMGNlNjBhM2ExYjlkNTMyYjE2YTAzPiA8Mzdl
        NTYwOTUzOGY1YWFlNDY1MjY3MGVjMmMzMjM1NzI+IF0KL0VuY3J5cHQgNiAwIFIKPj4Kc3RhcnR4cmVmCjY2MwolJUVPRgo=
        """
}
