# SPDX-License-Identifier: Apache-2.0
# The two commands that do everything: make demo, make test.

SWIFT_BUILD = swift build --explicit-target-dependency-import-check error
RELEASE = -c release --static-swift-stdlib
BIN = .build/release
SITE = templates/sites/county-center

.PHONY: demo test build setup lint bench gallery format clean

demo: build ## Render the county center into output/county-center
	$(BIN)/zhilu render $(SITE) --output output/county-center

build: setup ## Build zhilu and signdev in release
	$(SWIFT_BUILD) $(RELEASE) --product zhilu
	$(SWIFT_BUILD) $(RELEASE) --product signdev

test: setup-test lint ## Lint, build with the import check, run every test
	$(SWIFT_BUILD) --build-tests
	swift test --skip-build --parallel

bench: build ## Print times, memory and sizes
	$(BIN)/signdev bench $(SITE)

gallery: build ## Renew the pictures of the README
	$(BIN)/signdev gallery $(SITE) .github/pictures --dpi 11 \
		--picture direction=F1-D-010 --picture directory=F2-I-001 --picture map=F1 --picture screen=S-02/called

lint:
	swift format lint --strict -r Package.swift Sources Tests

format:
	swift format -i -r Package.swift Sources Tests

setup:
	@sh .ci/setup build

.PHONY: setup-test
setup-test:
	@sh .ci/setup test

clean:
	rm -rf .build output/*/
