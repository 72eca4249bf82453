/// What the aligner pays and earns: log-odds against a word being a plain value word.
///
/// Source: set by hand on the reference plans, then left alone; each is stated for one event.
struct AlignmentCosts: Sendable {
    // Reading words as a label
    var letterMatch: Float = 0.35
    /// The most that the letters of one word earn.
    var longestWordMatch: Float = 3.5
    var wordMatch: Float = 0.4
    var placeholderMatch: Float = 1.0
    var letterWrong: Float = 1.2
    var letterMissing: Float = 0.2
    var wordMissing: Float = 0.5
    /// The most that missing letters cost: what costs more than the beam is wide would never end.
    var mostMissing: Float = 10
    /// That a label ends before half of its letters: other texts begin with its first word, too.
    var halfMissing: Float = 3
    /// A word that stands in a label's place and that the template doesn't have.
    var wordInserted: Float = 4.5
    /// Such a word in small letters, in a label in capitals.
    var insertedSmall: Float = -3
    /// The most required letters that may be skipped at once.
    var longestSkip = 24
    /// The fewest letters of a word after which a skip may go on.
    var shortestAnchor = 3
    /// A letter of a word in small letters, in a label that is printed and began in capitals.
    var caseBroken: Float = 0.6
    /// A label in small letters after one in capitals, or the other way round, where the form prints both alike.
    var caseChanged: Float = -12
    var caseChangedAtHead: Float = -3
    /// Such a label that a table's row of one cell spells in full at its head, or whose line recurs.
    var caseChangedInRow: Float = -1
    /// A letter of a word in capitals where the form prints small ones.
    var caseRaised: Float = 0.3

    /// The fewest required letters of a label in which a word may be misspelt.
    var shortestFuzzyLabel = 14
    /// The fewest letters of such a word.
    var shortestFuzzyWord = 4

    // Beginning a label
    var labelStart: Float = -4
    var atLineStart: Float = 1.5
    var afterWideGap: Float = -1
    var midLine: Float = -6
    var inLabelColumn: Float = 1
    var inValueColumn: Float = -2.5
    var inShiftedRow: Float = -1
    var lowerInitial: Float = -2
    /// A wording of common words: where the form's own label stands nearby, too, that one counts.
    var loneLabel: Float = -2
    /// That such a wording does not stand alone: more than the beam is wide, but no reading is left without any way on.
    var loneGoesOn: Float = 24

    // Going on from a label
    var labelInOtherColumn: Float = -3
    var labelIntoTable: Float = -1
    /// In a table inside a cell no label goes on from one column to the next: these are heads of its columns.
    var labelOverInnerCell: Float = -6
    var labelOverBlank: Float = -0.3
    var labelOverRow: Float = -0.5
    /// A cell that holds a label to the letter and nothing else, beside another.
    var fillsCell: Float = 6
    var valueInNextCell: Float = 0.5
    var valueOnNextLine: Float = 0.3
    var valueOnSameLine: Float = -0.3
    var tailWord: Float = -0.1

    // A label interrupted by its value
    var interruptByColumn: Float = -0.1
    var interruptAtLine: Float = -1.5
    var interruptMidLine: Float = -3
    /// An interruption after which only an optional part could come.
    var interruptBeforeOption: Float = -3
    var interruptInLabelColumn: Float = -2.5
    var interruptInLabelCell: Float = -8
    var interruptedWord: Float = -0.02
    var resumeByColumn: Float = -0.1
    var resumeAtLine: Float = -1
    var resumeAfterWideGap: Float = -2
    var resumeMidLine: Float = -5

    // Words between two rows of a table
    var gapBegins: Float = -0.2
    var gapWord: Float = -0.15

    // Value words in places that speak against it
    var valueOutsideTable: Float = -0.5
    var valueInLabelCell: Float = -1
    var valueInLeftColumn: Float = -0.6
    /// A value that goes on in the first cell of a table after text between.
    var valueInAnotherTable: Float = -4
    var valueInFirstCell: Float = -0.15

    // The order of labels
    var nextLabel: Float = 1.5
    var skippedLabel: Float = -0.7
    var outOfOrder: Float = -5
    /// The same label once more: an answer often repeats its question.
    var repeated: Float = -9
    var missingRest: Float = -0.3
    var missingHead: Float = -1
    /// A scheda that begins without the label of its title.
    var missingHeadLabel: Float = -5
    /// That such a scheda begins while the one before is far from its end.
    var missingHeadEarly: Float = -4
    var restart: Float = 1
    var otherTemplate: Float = -2

    // Leaving a scheda
    var leaveTable: Float = -1
    /// A row whose first cell is empty belongs to the row above it.
    var outsideGoesOnInTable: Float = -1.5
    var leaveAtParagraph: Float = -5
    var leaveAtLine: Float = -8
    var leaveMidLine: Float = -15

    // The beam
    var beamWidth: Float = 16
    var beamSize = 32
}
