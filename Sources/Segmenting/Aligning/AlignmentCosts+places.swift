internal import Model

/// What the place of a word costs, seen from the label that was read last.
extension AlignmentCosts {
    /// That a label begins with a word.
    func beginning(_ word: WordEvidence) -> Float {
        var cost = labelStart
        cost += word.gap >= .line ? atLineStart : word.gap == .wide ? afterWideGap : midLine
        if word.column == 0 {
            cost += inLabelColumn
        } else if word.column > 0 {
            cost += word.gap == .row ? inShiftedRow : inValueColumn
        }
        if word.startsLower { cost += lowerInitial }
        return cost
    }

    /// That a label goes on with a word.
    func goingOn(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        var cost: Float = 0
        if from.column < 0, word.column >= 0 {
            // A heading whose form goes on with the header row of a table.
            if word.gap >= .cell { cost += labelIntoTable }
        } else if from.column != word.column {
            cost += labelInOtherColumn
        }
        if word.beginsInnerCell { cost += labelOverInnerCell }
        if word.gap == .row {
            cost += labelOverRow
        } else if word.gap >= .paragraph {
            cost += labelOverBlank
        }
        return cost
    }

    /// That a value word interrupts a label.
    func interrupting(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        if from.column >= 0, word.column >= 0 {
            if word.column > from.column { return interruptByColumn }
            return word.row >= 0 && word.row == from.row ? interruptInLabelCell : interruptInLabelColumn
        }
        return word.gap >= .wide ? interruptAtLine : interruptMidLine
    }

    /// That a label goes on with a word after an interruption.
    func resuming(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        if from.column >= 0, word.column >= 0 {
            let beginsCell = word.gap >= .cell || (word.row < 0 && word.gap >= .line)
            return word.column == from.column && beginsCell ? resumeByColumn : resumeMidLine
        }
        if word.gap >= .line { return resumeAtLine }
        return word.gap == .wide ? resumeAfterWideGap : resumeMidLine
    }

    /// That a word is the first of a value.
    func beginningValue(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        if word.gap == .cell || (from.column >= 0 && word.column > from.column) { return valueInNextCell }
        return word.gap >= .line ? valueOnNextLine : word.gap == .wide ? 0 : valueOnSameLine
    }

    /// What speaks against a word being a value word of the label.
    func valueWord(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        guard from.column >= 0 else { return 0 }
        if word.resumesTable, word.column <= from.column { return valueInAnotherTable }
        if word.column < 0 { return valueOutsideTable }
        if word.column > from.column { return 0 }
        if word.row < 0 { return valueInLeftColumn }
        if word.row == from.row, word.column == from.column {
            return word.hasTextToRight && !word.isInner ? valueInLabelCell : 0
        }
        return word.isInner && !word.hasTextToRight ? 0 : valueInFirstCell
    }

    /// That a scheda has ended before a word.
    func leaving(_ word: WordEvidence, _ from: AlignmentNode) -> Float {
        // Nobody leaves a table in the middle of a row.
        if from.row >= 0, word.row == from.row { return leaveMidLine }
        if from.column >= 0, word.column < 0, word.gap >= .line { return leaveTable }
        if word.gap >= .paragraph { return leaveAtParagraph }
        return word.gap >= .line ? leaveAtLine : leaveMidLine
    }
}
