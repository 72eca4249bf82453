import Testing

@testable import Segmenting

@Suite struct HeadingStackTests {
    @Test func aHeadingEndsThoseOfItsDepth() {
        var stack = HeadingStack()
        stack.enter("Area G", level: 5)
        stack.enter("Cortili", level: 7)
        stack.enter("Area H", level: 5)
        #expect(stack.texts == ["Area H"])
    }

    /// Headings that the medium marks have no depth of their own.
    @Test func ofTwoOneBelowTheOtherTheSecondIsDeeper() {
        var stack = HeadingStack()
        stack.enter("Area G", level: 5)
        stack.enter("Intervento 1", level: 5, isBelow: true)
        #expect(stack.texts == ["Area G", "Intervento 1"] && stack.nearest == "Intervento 1")
        stack.enter("Intervento 2", level: 5)
        #expect(stack.texts == ["Area G", "Intervento 2"])
        stack.enter("Area H", level: 5)
        #expect(stack.texts == ["Area H"])
        stack.enter("Monitoraggio", level: 5)
        #expect(stack.texts == ["Monitoraggio"])
    }
}
