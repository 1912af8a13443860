// SPDX-License-Identifier: Apache-2.0

internal import CDeflate

/// One libdeflate compressor.
struct Deflater: ~Copyable {
  private let handle: OpaquePointer?

  /// Opens a compressor.
  ///
  /// - Parameter level: How hard it tries. [Limit: 1...12] [Unit: none]
  init(level: Int32) { handle = libdeflate_alloc_compressor(level) }

  deinit {
    if let handle { libdeflate_free_compressor(handle) }
  }

  /// The bytes in the zlib format; nil when there is no memory for the compressor.
  func zlib(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.withUnsafeBytes { zlib($0, after: []) }
  }

  /// A head and behind it bytes in the zlib format; nil when there is no memory.
  ///
  /// - Parameters:
  ///   - bytes: What is compressed.
  ///   - head: What stands in front, as it is.
  /// - Returns: the head and the compressed bytes in one array, so that large pictures are not
  ///   copied once more
  func zlib(_ bytes: UnsafeRawBufferPointer, after head: [UInt8]) -> [UInt8]? {
    guard let handle else { return nil }
    let bound = libdeflate_zlib_compress_bound(handle, bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: head.count + bound) { space, count in
      for (index, byte) in head.enumerated() { space.initializeElement(at: index, to: byte) }
      let rest = UnsafeMutableRawBufferPointer(space).dropFirst(head.count)
      let written = libdeflate_zlib_compress(
        handle, bytes.baseAddress, bytes.count,
        UnsafeMutableRawBufferPointer(rebasing: rest)
          .baseAddress, bound)
      count = head.count + written
    }
    return packed.count > head.count ? packed : nil
  }
}

/// The checksum of a PNG chunk.
func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
  bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
}
