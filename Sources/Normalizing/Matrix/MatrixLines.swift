internal import Model

/// A matrix in line-by-line text: each empty cell left a blank, a marked one its mark.
struct MatrixLines {
    private enum Trace: Equatable { case blank, mark }

    let document: Document
    let marks: Set<String>

    /// `nil` where the text has no lines, a row's traces fit its columns in no way, or they are not all marks there are.
    func read(rows: [MatrixReader.Header], columns: [MatrixReader.Header], count: Int) -> [[String]]? {
        var starts = rows.compactMap { header in line(header.word).map { (line: $0, name: header.name) } }
        guard starts.count == rows.count, !document.lines.isEmpty, let last = starts.last else { return nil }
        starts.sort { $0.line < $1.line }
        var cells: [[String]] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1].line : endOfMatrix(after: last.line)
            let traces = traces(start.line..<max(start.line, end))
            guard traces.contains(where: { $0.contains(.mark) }) else { continue }
            guard let marked = place(traces, columns.count) else { return nil }
            cells += marked.map { [start.name, columns[$0].name] }
        }
        return cells.count == count ? cells : nil
    }

    private func line(_ word: Int) -> Int? {
        guard case .text(let line, _) = document.words[word].place else { return nil }
        return line
    }

    /// The lines of traces behind the last line of a row's name; `lines` are counted from 1.
    private func traces(_ lines: Range<Int>) -> [[Trace]] {
        var found: [[Trace]] = []
        for number in lines where document.lines.indices.contains(number - 1) {
            guard let traces = traces(of: document.lines[number - 1]) else {
                // Words: still the row's name.
                found = []
                continue
            }
            if !traces.isEmpty { found.append(traces) }
        }
        return found
    }

    /// The traces of a line of blanks and marks; `nil` for a line with other words.
    private func traces(of line: String) -> [Trace]? {
        var found: [Trace] = []
        var afterMark = false
        for character in line {
            if character == "\u{c}" || character == "\r" { continue }
            if character.isWhitespace {
                // The blank behind a mark is of the mark's own cell.
                if !afterMark { found.append(.blank) }
                afterMark = false
            } else if marks.contains(Folding.fold(String(character))) {
                found.append(.mark)
                afterMark = true
            } else {
                return nil
            }
        }
        return found
    }

    /// The columns of the marks. Where there are more traces than columns, a blank is left out that is no cell:
    /// the one that a marked cell left on the line before its mark, the one that a page's start left before a
    /// row's first mark, those that trail behind.
    private func place(_ lines: [[Trace]], _ columns: Int) -> [Int]? {
        var lines = lines
        func surplus() -> Int { lines.reduce(0) { $0 + $1.count } - columns }
        for index in lines.indices.dropFirst() where surplus() > 0 {
            if lines[index].first == .mark, !lines[index - 1].contains(.mark) { lines[index - 1].removeLast() }
        }
        if surplus() > 0, let first = lines.first, first.count > 1, first[0] == .blank, first[1] == .mark {
            lines[0].removeFirst()
        }
        while surplus() > 0, lines.last?.last == .blank || lines.last?.isEmpty == true {
            if lines[lines.count - 1].isEmpty { lines.removeLast() } else { lines[lines.count - 1].removeLast() }
        }
        guard surplus() <= 0 else { return nil }
        let traces = lines.flatMap { $0 }
        return traces.indices.filter { traces[$0] == .mark }
    }

    /// The line after the last row: where words stand that are no name, at the latest some lines on.
    private func endOfMatrix(after line: Int) -> Int { min(document.lines.count + 1, line + Self.longestRow) }

    private static let longestRow = 12
}
