internal import Commands
internal import Foundation

@main
struct Main {
    static func main() { exit(Schedario.run(Array(CommandLine.arguments.dropFirst()))) }
}
