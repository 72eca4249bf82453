internal import ArgumentParser
internal import Commands

@main
struct Main {
    static func main() { Schedario.main() }
}
