// SPDX-License-Identifier: Apache-2.0

// The only file below the pipeline that imports the C mathematics.
internal import Glibc

/// Sine and cosine of an angle; exact for multiples of 90 degrees.
///
/// - Parameter degrees: The angle. [Unit: degree]
/// - Returns: both, between -1 and 1
public func sinCos(degrees: Double) -> (sine: Double, cosine: Double) {
  let turn = degrees.truncatingRemainder(dividingBy: 360)
  switch turn {
  case 0: return (0, 1)
  case 90, -270: return (1, 0)
  case 180, -180: return (0, -1)
  case 270, -90: return (-1, 0)
  default:
    let radians = turn * .pi / 180
    return (sin(radians), cos(radians))
  }
}

/// The angle of a vector from +x toward +y, in -180...180. [Unit: degree]
public func angle(dx: Double, dy: Double) -> Double { atan2(dy, dx) * 180 / .pi }

/// The tangent. [Unit of degrees: degree]
public func tangent(degrees: Double) -> Double { tan(degrees * .pi / 180) }

/// The arc tangent. [Unit of the result: degree]
public func arcTangent(_ value: Double) -> Double { atan(value) * 180 / .pi }

/// The natural exponential. [Unit: none]
public func exponential(_ value: Double) -> Double { exp(value) }

/// A power. [Unit: none]
public func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
