internal import CSandbox
internal import Foundation
internal import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// A running reader as its worker sees it: what it has told, how long it may still take, how it ended.
struct ReaderWatch {
    let limits: DocumentLimits
    let process: pid_t
    let answers: Int32
    let errors: Int32

    private(set) var known: ReaderProcess.Known?
    /// The page that it is on and how many there are.
    private(set) var page: (number: Int, count: Int)?
    private(set) var answer: Data?
    private(set) var ending: WorkerEnding?
    private(set) var cost = WorkerCost(seconds: 0, processorSeconds: 0, memory: 0, sandbox: "", wasRead: false)

    private var buffer: [UInt8] = []
    private var searched = 0
    private var words: [UInt8] = []

    init(limits: DocumentLimits, process: pid_t, answers: Int32, errors: Int32) {
        self.limits = limits
        self.process = process
        self.answers = answers
        self.errors = errors
    }

    /// Waits for the reader's end, or brings it about where it reaches a limit.
    ///
    /// - Parameter output: where the worker's own answers go: when nobody takes them any more, the reader is ended.
    /// - Returns: whether somebody still waits for the answer.
    mutating func follow(output: Int32) -> Bool {
        let start = ContinuousClock.now
        var lastSign = start
        var isWanted = true
        // A closed descriptor is not asked again: poll passes over negative ones.
        var errors = errors
        while ending == nil, isWanted {
            let now = ContinuousClock.now
            let left = Double(limits.time) - (now - start).seconds
            let leftOfStall = Double(limits.stall) - (now - lastSign).seconds
            if left <= 0 { ending = .time } else if leftOfStall <= 0 { ending = .stall }
            guard ending == nil,
                let ready = Descriptor.wait(
                    read: [answers, errors], watched: [output], seconds: min(left, leftOfStall))
            else { continue }
            if ready[2] { isWanted = false }
            if ready[1], !Descriptor.read(errors, into: &words) { errors = -1 }
            if words.count > 4096 { words.removeFirst(words.count - 4096) }
            guard ready[0] else { continue }
            guard Descriptor.read(answers, into: &buffer) else { break }
            let page = page?.number
            takeLines()
            if page != self.page?.number { lastSign = ContinuousClock.now }
            if buffer.count > limits.output * 1_048_576 { ending = .output }
        }
        if ending != nil || !isWanted { kill(process, SIGKILL) }
        end(after: (ContinuousClock.now - start).seconds)
        return isWanted
    }

    private mutating func takeLines() {
        while let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = buffer[1..<max(1, end)]
            switch buffer[0] {
            case UInt8(ascii: "k"): known = try? JSONDecoder().decode(ReaderProcess.Known.self, from: Data(line))
            case UInt8(ascii: "p"):
                let numbers = String(decoding: line, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
                if numbers.count == 2 { page = (numbers[0], numbers[1]) }
            case UInt8(ascii: "a"): answer = Data(line)
            default: break
            }
            buffer.removeSubrange(...end)
            searched = 0
        }
        searched = buffer.count
    }

    /// Takes the reader's leave: what it used, and how it ended.
    private mutating func end(after seconds: Double) {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        cost.seconds = (seconds * 1000).rounded() / 1000
        let time = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1_000_000 }
        cost.processorSeconds = (time.reduce(0, +) * 1000).rounded() / 1000
        cost.memory = usage.ru_maxrss / 1024
        cost.sandbox = known?.sandbox ?? "not reached"
        cost.wasRead = known != nil
        // The low bits hold the signal, the next ones the exit code.
        let signal = status & 0x7F
        if ending == nil, answer == nil || status != 0 {
            let said = String(decoding: words, as: UTF8.self).lowercased()
            let lackedMemory =
                ["bad_alloc", "out of memory", "could not allocate", "cannot allocate", "failed to allocate"]
                .contains { said.contains($0) }
            let hadItsTime = signal == SIGXCPU || signal == SIGKILL && time.reduce(0, +) >= Double(limits.processorTime)
            ending = hadItsTime ? .processorTime : lackedMemory ? .memory : .crashed
        }
        if let ending {
            answer = nil
            cost.ending = ending
            cost.wasRead = false
            cost.lastWords = words.isEmpty ? nil : String(decoding: words.suffix(400), as: UTF8.self)
        }
    }

    /// Where the reader was, as a part of a sentence.
    var reached: String { page.map { " on page \($0.number) of \($0.count)" } ?? "" }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
