internal import FuzzSupport
internal import Model
internal import Reading

/// The text reader: whatever the bytes, every word has a text and a line that is there.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let document = DocumentReader(override: .text).read(FuzzInput.bytes(start, count), names: ["fuzzed.txt"])
    // Containers are read by libraries of their own, not by the text reader.
    guard document.source.mediaType == "text/plain" else { return 0 }
    for word in document.words {
        precondition(!word.text.isEmpty, "a word without a text")
        precondition((1...max(1, document.lines.count)).contains(word.line), "a word on no line")
    }
    precondition(!document.words.isEmpty || !document.findings.isEmpty, "nothing was read, and nothing says so")
    return 0
}
