// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignGeometry
import SignJSON
import SignModel
import SignRouting

/// The walking graph and the routes, for apps.
struct NavigationDocuments {
  /// The version of both forms.
  static let formatVersion = "1.0"

  var planned: PlannedSite

  private var site: Site { planned.loaded.site }

  // MARK: Graph

  /// The walking graph of visitors on foot; its step-free edges are marked.
  var graph: JSONValue {
    let graph = planned.visitor.graph
    return [
      "format": .string(Self.formatVersion),
      "site": .string(site.id),
      "anchor": anchor,
      "levels": .array(site.venue.levels.map(value(for:))),
      "nodes": .array(graph.nodes.map(value(for:))),
      "edges": .array(graph.edges.map(value(for:))),
    ]
  }

  private var anchor: JSONValue {
    guard let anchor = site.venue.anchor else { return .null }
    return [
      "latitude": .decimal(anchor.latitude, places: 8),
      "longitude": .decimal(anchor.longitude, places: 8),
      "bearing_deg": .decimal(anchor.bearing, places: 4),
    ]
  }

  private func value(for level: Level) -> JSONValue {
    [
      "id": .string(level.id.rawValue), "name": Self.value(for: level.name),
      "ordinal": .int(level.ordinal), "elevation_m": .decimal(level.elevation, places: 3),
    ]
  }

  private func value(for node: WalkGraph.Node) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(node.id)), .init("level", .string(node.level.rawValue)),
      .init("x_m", .decimal(node.point.x, places: 3)),
      .init("y_m", .decimal(node.point.y, places: 3)),
      .init("kind", .string(node.kind.rawValue)),
    ]
    if let feature = node.feature { members.append(.init("feature", .string(feature.rawValue))) }
    return .object(members)
  }

  private func value(for edge: WalkGraph.Edge) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("from", .string(edge.from)), .init("to", .string(edge.to)),
      .init("length_m", .decimal(edge.length, places: 3)),
      .init("time_s", .decimal(edge.seconds, places: 1)),
      .init("stepFree", .bool(edge.isStepFree)),
    ]
    if let width = edge.width { members.append(.init("width_m", .decimal(width, places: 3))) }
    if let connector = edge.connector {
      members.append(.init("connector", .string(connector.rawValue)))
    }
    return .object(members)
  }

  // MARK: Routes

  /// Each way from an entrance to a destination, on foot and without steps.
  var routes: JSONValue {
    let narrator = Narrator(phrases: planned.loaded.catalog.phrases, venue: site.venue)
    var routes: [JSONValue] = []
    var missing: [JSONValue] = []
    for journey in planned.journeys {
      for (navigator, route) in [
        (planned.visitor, journey.onFoot), (planned.stepFree, journey.stepFree),
      ] {
        if let route {
          routes.append(Self.value(for: route, narrator: narrator))
        } else {
          missing.append([
            "from": .string(journey.from.rawValue), "to": .string(journey.to.rawValue),
            "walker": .string(navigator.walker.id),
            "why": .string(
              navigator.failure(from: journey.from, to: journey.to)?.message.text() ?? ""),
          ])
        }
      }
    }
    return [
      "format": .string(Self.formatVersion),
      "site": .string(site.id),
      "routes": .array(routes),
      "missing": .array(missing),
    ]
  }

  /// One route with its instructions.
  static func value(for route: Route, narrator: Narrator) -> JSONValue {
    [
      "from": .string(route.from.rawValue),
      "to": .string(route.to.rawValue),
      "walker": .string(route.walker.id),
      "length_m": .decimal(route.length, places: 2),
      "time_s": .decimal(route.seconds, places: 0),
      "stepFree": .bool(route.isStepFree),
      "connectors": .array(route.connectors.map { .string($0.rawValue) }),
      "path": .array(
        route.legs.map { leg in
          [
            "level": .string(leg.level.rawValue),
            "points_m": .array(leg.points.map(value(for:))),
          ]
        }),
      "instructions": .array(
        narrator.instructions(for: route).map { instruction in
          [
            "zh": .string(instruction.zh), "en": .string(instruction.en),
            "level": .string(instruction.level.rawValue),
            "at_m": value(for: instruction.point),
            "distance_m": .decimal(instruction.distance, places: 1),
          ]
        }),
    ]
  }

  private static func value(for point: VenuePoint) -> JSONValue {
    .array([.decimal(point.x, places: 3), .decimal(point.y, places: 3)])
  }

  private static func value(for text: LocalizedText) -> JSONValue {
    ["zh": .string(text.zh), "en": .string(text.en)]
  }
}
