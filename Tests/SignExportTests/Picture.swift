// SPDX-License-Identifier: Apache-2.0

import SignFrame

/// Pixels that some program drew.
struct Picture {
  var width: Int
  var height: Int
  /// Red, green, blue of each pixel, row by row.
  var pixels: [UInt8]

  /// Reads a binary PPM file.
  init(ppm: [UInt8]) throws {
    var numbers: [Int] = []
    var place = 2
    guard ppm.starts(with: Array("P6".utf8)) else { throw Tool.Failure(description: "no PPM") }
    while numbers.count < 3, place < ppm.count {
      let byte = ppm[place]
      place += 1
      if byte == UInt8(ascii: "#") {
        while place < ppm.count, ppm[place] != 10 { place += 1 }
      } else if (48...57).contains(byte) {
        var value = Int(byte - 48)
        while place < ppm.count, (48...57).contains(ppm[place]) {
          value = value * 10 + Int(ppm[place] - 48)
          place += 1
        }
        numbers.append(value)
      }
    }
    guard numbers.count == 3, ppm.count - place - 1 == numbers[0] * numbers[1] * 3 else {
      throw Tool.Failure(description: "PPM of another length")
    }
    (width, height) = (numbers[0], numbers[1])
    pixels = Array(ppm[(place + 1)...])
  }

  /// Decodes a PNG file.
  init(png: [UInt8]) throws {
    try self.init(
      ppm: Tool.convert.run(["%", "-depth", "8", "ppm:-"], on: png, name: "a.png"))
  }

  /// The color of a pixel.
  func color(_ x: Int, _ y: Int) -> Paint {
    let place = (y * width + x) * 3
    return Paint(red: pixels[place], green: pixels[place + 1], blue: pixels[place + 2])
  }

  /// How far two pictures of one size are from another: over all, and the share of components
  /// that are quite different.
  func difference(to other: Picture) throws -> (mean: Double, strong: Double) {
    guard width == other.width, height == other.height else {
      throw Tool.Failure(
        description: "\(width) x \(height) and \(other.width) x \(other.height) px")
    }
    var (sum, strong) = (0, 0)
    for (a, b) in zip(pixels, other.pixels) {
      let difference = abs(Int(a) - Int(b))
      sum += difference
      if difference > 128 { strong += 1 }
    }
    let count = Double(pixels.count)
    return (Double(sum) / count / 255, Double(strong) / count)
  }
}
