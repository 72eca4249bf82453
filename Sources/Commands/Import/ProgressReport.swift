internal import Foundation
internal import Ingest
internal import Model
internal import Synchronization

/// Tells a person how far an import is: one line drawn anew on a terminal, a line a document elsewhere.
final class ProgressReport: Sendable {
    private let console: Console
    private let isQuiet: Bool
    private let start = ContinuousClock.now
    private let lastDrawn = Mutex<ContinuousClock.Instant?>(nil)

    init(console: Console, isQuiet: Bool) {
        self.console = console
        self.isQuiet = isQuiet
    }

    func show(_ progress: Importer.Progress) {
        guard !isQuiet else { return }
        guard console.isTerminal else {
            let document = progress.document
            return console.note(
                "[\(progress.done)/\(progress.total)] \(document.name.oneLine): \(document.schede) schede, "
                    + document.status.rawValue)
        }
        let now = ContinuousClock.now
        let isDue = lastDrawn.withLock { last in
            if let last, now - last < .milliseconds(100), progress.done < progress.total { return false }
            last = now
            return true
        }
        if isDue { console.redraw(Self.line(progress, after: now - start)) }
    }

    /// Removes the line that was drawn.
    func end() {
        if console.isTerminal, !isQuiet { console.redraw("") }
    }

    /// Count, rate and time left; the time by the bytes, since plans differ in length.
    static func line(_ progress: Importer.Progress, after elapsed: Duration) -> String {
        let seconds = max(0.001, Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18)
        let rate = Double(progress.done) / seconds
        var line = "\(progress.done)/\(progress.total) documents · " + String(format: "%.1f", rate) + " a second"
        if progress.bytesDone > 0, progress.done < progress.total {
            let left = seconds * Double(progress.bytesTotal - progress.bytesDone) / Double(progress.bytesDone)
            line += " · \(Int(left.rounded(.up))) s left"
        }
        return line
    }
}
