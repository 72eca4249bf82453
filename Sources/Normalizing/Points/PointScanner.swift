internal import Rulebook

/// Cuts the cell of key points into points, area headings and the rest.
struct PointScanner {
    struct Point {
        /// Indices of lexemes.
        var range: Range<Int>
        var known: KeyPointVocabulary.KeyPoint?
        var area: String?
        /// Whether its box is ticked; `nil` where it has none.
        var mark: Bool?
    }

    let lexemes: [Lexeme]
    let lexicon: Lexicon
    let prompts: PhraseTable<Bool>
    /// For each lexeme the index after its line's last.
    private let lineEnds: [Int]
    /// For each lexeme the index after its line's last, or after the colon before that.
    private let leadEnds: [Int]

    init(lexemes: [Lexeme], lexicon: Lexicon, prompts: PhraseTable<Bool>) {
        self.lexemes = lexemes
        self.lexicon = lexicon
        self.prompts = prompts
        var lineEnds = lexemes.indices.map { $0 + 1 }
        var leadEnds = lineEnds
        for index in lexemes.indices.dropLast().reversed() where !lexemes[index + 1].opensLine {
            lineEnds[index] = lineEnds[index + 1]
            if !lexemes[index].isSign(":") { leadEnds[index] = leadEnds[index + 1] }
        }
        self.lineEnds = lineEnds
        self.leadEnds = leadEnds
    }

    private struct State {
        var points: [Point] = []
        /// The point that still takes words.
        var open: Point?
        var area: String?
        var mark: Bool?
        /// A bullet or mark stood before the next words.
        var bulleted = false
        /// A point so far began behind one.
        var hasBullets = false
        /// An area's name alone stood above points.
        var hasNameHeads = false
        /// The number or letter of the list's last item.
        var item: ItemMark?
        /// How deep in brackets of the open point the next words stand.
        var depth = 0

        mutating func begin(_ point: Point) {
            open = point
            hasBullets = hasBullets || bulleted
            mark = nil
            bulleted = false
        }

        mutating func close() {
            if let point = open { points.append(point) }
            open = nil
            depth = 0
        }
    }

    func points() -> [Point] {
        var state = State()
        var index = 0
        while index < lexemes.count { index = step(&state, at: index) }
        state.close()
        return state.points.filter { point in
            point.known != nil || lexemes[point.range].count { $0.kind == .word && $0.text.count > 2 } > 0
        }
    }

    /// Reads what stands at `index`; the index after it.
    private func step(_ state: inout State, at index: Int) -> Int {
        let lexeme = lexemes[index]
        if let prompt = prompts.match(lexemes, at: index) {
            state.close()
            return prompt.range.upperBound
        }
        if let box = mark(lexeme, at: index) {
            state.close()
            state.mark = box
            state.bulleted = true
            return index + 1
        }
        if isBullet(at: index) {
            state.close()
            state.bulleted = true
            state.mark = nil
            return index + 1
        }
        if let item = itemMark(at: index, after: state.item, inBrackets: state.depth > 0) {
            state.close()
            state.item = item
            state.bulleted = true
            state.mark = nil
            return index + 2
        }
        if let end = lead(at: index) {
            state.close()
            state.bulleted = false
            return end
        }
        if let heading = areaHeading(at: index), !isPoint(heading, state, at: index) {
            state.close()
            state.hasNameHeads = state.hasNameHeads || lexicon.areas.leads.match(lexemes, at: index) == nil
            state.area = heading.code
            state.bulleted = false
            return heading.end
        }
        if let known = lexicon.points.points.match(lexemes, at: index), beginsPoint(state, at: index) {
            state.close()
            state.begin(Point(range: known.range, known: known.value, area: state.area, mark: state.mark))
            return known.range.upperBound
        }
        return take(&state, at: index)
    }

    /// Gives a word to the open point, or opens one with it.
    private func take(_ state: inout State, at index: Int) -> Int {
        let lexeme = lexemes[index]
        if lexeme.isSign(";") {
            state.close()
            return index + 1
        }
        if lexeme.isSign("(") { state.depth += 1 }
        if lexeme.isSign(")") { state.depth = max(0, state.depth - 1) }
        let before = index > 0 ? lexemes[index - 1] : lexeme
        // "dell'Ambito di / Gallarate": nothing ends with a preposition.
        let goesOn = before.kind == .word && lexicon.points.functionWords.contains(before.folded)
        let sentence = endsSentence(before: index)
        let startsAnew = (lexeme.opensLine && (lexeme.isCapitalized || lexeme.kind == .number) && !goesOn) || sentence
        if let open = state.open, !state.bulleted, !startsAnew {
            // A sign at a point's end is not of it.
            if lexeme.kind != .sign || lexeme.isSign("(") || lexeme.isSign(")") {
                state.open?.range = open.range.lowerBound..<index + 1
            }
            return index + 1
        }
        guard lexeme.kind != .sign else { return index + 1 }
        state.close()
        state.begin(Point(range: index..<index + 1, known: nil, area: state.area, mark: state.mark))
        return index + 1
    }

    /// Known words within an unknown sentence are not a point: one begins behind a bullet, a line's end, another
    /// known point, or with a capital letter.
    private func beginsPoint(_ state: State, at index: Int) -> Bool {
        guard let open = state.open else { return true }
        let lexeme = lexemes[index]
        return state.bulleted || lexeme.opensLine && lexeme.isCapitalized || open.known != nil && lexeme.isCapitalized
            || endsSentence(before: index) || lexemes[index - 1].isSign(";")
            || lexemes[index - 1].isSign(",") && (lexeme.isCapitalized || open.known != nil)
    }

    /// A line that only leads in, or a prompt.
    private func lead(at index: Int) -> Int? {
        guard index == 0 || lexemes[index].opensLine || lexemes[index - 1].kind == .sign else { return nil }
        let end = leadEnds[index]
        if lexicon.points.leads.match(lexemes, at: index) != nil {
            // "UTILIZZARE I PUNTI ... IN APPENDICE (...)": up to the first bullet or area.
            var stop = index + 1
            while stop < lexemes.count, !lexemes[stop - 1].isSign(":"), !isBullet(at: stop),
                areaHeading(at: stop) == nil, !(lexemes[stop].opensLine && lexemes[stop].isCapitalized)
            {
                stop += 1
            }
            return stop
        }
        guard lexemes[end - 1].isSign(":"), areaHeading(at: index) == nil,
            lexicon.points.points.match(lexemes, at: index) == nil
        else { return nil }
        return end
    }

    /// A letter with its bracket, an area's name on a line of its own, or both; a word for area may stand before them.
    private func areaHeading(at index: Int) -> (code: String, end: Int)? {
        let lexeme = lexemes[index]
        guard lexeme.kind == .word, lexicon.points.points.match(lexemes, at: index) == nil else { return nil }
        if let heading = ledHeading(at: index) { return heading }
        guard let mention = lexicon.areas.mention(lexemes, at: index, in: index..<nameReach(index)) else { return nil }
        if mention.letter == nil {
            guard lexeme.opensLine, lexeme.isCapitalized, fillsLine(at: index) else { return nil }
        } else if isWithinWords(mention) {
            return nil
        }
        return (mention.code, headingEnd(mention.range.upperBound, named: mention.range.count > 2))
    }

    /// Whether an area's name alone is a point of the list: no point stands below it, and it has a bullet where they do.
    private func isPoint(_ heading: (code: String, end: Int), _ state: State, at index: Int) -> Bool {
        guard lexicon.areas.leads.match(lexemes, at: index) == nil,
            lexicon.areas.mention(lexemes, at: index, in: index..<nameReach(index))?.letter == nil,
            !lexemes[heading.end - 1].isSign(":")
        else { return false }
        let isLast = heading.end == lexemes.count || areaHeading(at: heading.end) != nil
        return isLast && !(state.points.isEmpty && state.open == nil)
            && (state.bulleted || !(state.hasBullets && state.hasNameHeads))
    }

    /// "Area A – Contrasto alla povertà", "AREA A)", "Macroarea Anziani" at the beginning of a line or an item.
    private func ledHeading(at index: Int) -> (code: String, end: Int)? {
        guard lexemes[index].isCapitalized, lexemes[index].opensLine || isBullet(at: index - 1),
            let lead = lexicon.areas.leads.match(lexemes, at: index)
        else { return nil }
        var start = lead.range.upperBound
        if start < lexemes.count, lexemes[start].isSign(":") { start += 1 }
        guard start < lineEnds[index],
            let mention = lexicon.areas.mention(lexemes, at: start, in: start..<nameReach(index))
        else { return nil }
        let end = mention.range.upperBound
        guard mention.letter != nil else {
            return fillsLine(at: start) ? (mention.code, headingEnd(end, named: false)) : nil
        }
        if isWithinWords(mention) { return nil }
        // What a dash sets off behind the letter is the area's name, in whatever words.
        let dash = end < lineEnds[index] && lexemes[end].isSign("-")
        return (mention.code, headingEnd(dash ? end + 1 : end, named: dash || mention.range.count > 2))
    }

    /// Whether a letter alone has words of its sentence behind it: "AREA A BASSA SOGLIA" names no area.
    private func isWithinWords(_ mention: AreaMention) -> Bool {
        let end = mention.range.upperBound
        return mention.range.count == 1 && end < lexemes.count && !lexemes[end].opensLine
            && lexemes[end].kind == .word && !lexemes[end].isWord("e")
            && lexicon.points.points.match(lexemes, at: end) == nil
    }

    /// Whether the area that begins with a lexeme is all that its line says.
    private func fillsLine(at index: Int) -> Bool {
        guard let end = lexicon.areas.mention(lexemes, at: index, in: index..<lineEnds[index])?.range.upperBound else {
            return false
        }
        return end == lineEnds[index] || end == lineEnds[index] - 1 && lexemes[end].kind == .sign
    }

    /// The rest of a name that runs on to the next line is stepped over with it.
    private func nameReach(_ index: Int) -> Int { min(lexemes.count, lineEnds[index] + 6) }

    /// Steps over the rest of an area's printed name: until a point, a bullet, a mark or a new line in capitals.
    private func headingEnd(_ start: Int, named: Bool) -> Int {
        var end = start
        while end < lexemes.count {
            let lexeme = lexemes[end]
            if lexeme.isSign(":") || lexeme.isSign(";") { return end + 1 }
            if isBullet(at: end) || mark(lexeme, at: end) != nil { return end }
            if lexeme.opensLine, lexeme.isCapitalized || !named { return end }
            if lexicon.points.points.match(lexemes, at: end) != nil, lexeme.isCapitalized { return end }
            if !named, lexeme.kind == .word { return end }
            end += 1
        }
        return end
    }
}
