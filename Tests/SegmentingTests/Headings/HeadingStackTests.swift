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

    @Test func numbersBelowAMarkedHeadingCountWithinIt() {
        var stack = HeadingStack()
        stack.enter("5. Gli interventi", level: 1)
        stack.enter("Area G", level: 5, namesArea: true)
        stack.enter("5.1 Orto", level: 2, isBelow: true)
        #expect(stack.texts == ["5. Gli interventi", "Area G", "5.1 Orto"])
        stack.enter("5.2 Forno", level: 2)
        #expect(stack.texts == ["5. Gli interventi", "Area G", "5.2 Forno"])
        stack.enter("5.2.1 Pane", level: 3)
        #expect(stack.texts == ["5. Gli interventi", "Area G", "5.2 Forno", "5.2.1 Pane"])
        stack.enter("Area H", level: 5)
        #expect(stack.texts == ["5. Gli interventi", "Area H"])
        stack.enter("6. Le risorse", level: 1)
        #expect(stack.texts == ["6. Le risorse"])
    }

    @Test func otherHeadingsHoldTheirNumbers() {
        var stack = HeadingStack()
        stack.enter("Gli obiettivi", level: 5)
        stack.enter("1. Gli anziani", level: 1, isBelow: true)
        stack.enter("1.1 Il trasporto", level: 2)
        #expect(stack.texts == ["1. Gli anziani", "1.1 Il trasporto"])
    }

    /// A line that only its words make a heading.
    @Test func aPlainAreaEndsWithTheNextHeading() {
        var stack = HeadingStack()
        stack.enter("Area G", level: HeadingStack.areaLevel, namesArea: true)
        stack.enter("SCHEDA 1", level: 4, isBelow: true)
        #expect(stack.texts == ["Area G", "SCHEDA 1"])
        stack.enter("IL SISTEMA", level: 4)
        #expect(stack.texts == ["IL SISTEMA"])
    }
}
