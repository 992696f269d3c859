# The ids of kramdown: a JSON list of texts in, for each the list of its headings' ids out.
# Usage: ruby kramdown.rb kramdown|GFM [--version]
require "json"
require "kramdown"

require "kramdown-parser-gfm" if ARGV[0] == "GFM"

if ARGV[1] == "--version"
  gfm = ARGV[0] == "GFM" ? ", kramdown-parser-gfm #{Kramdown::Parser::GFM::VERSION}" : ""
  puts "kramdown #{Kramdown::VERSION}#{gfm}"
  exit
end

ENTITIES = { "&amp;" => "&", "&lt;" => "<", "&gt;" => ">", "&quot;" => '"' }

texts = JSON.parse($stdin.read)
ids = texts.map do |text|
  html = Kramdown::Document.new(text, input: ARGV[0], syntax_highlighter: nil).to_html
  html.scan(/<h[1-6]([^>]*)>/).map do |attributes, _|
    id = attributes[/ id="([^"]*)"/, 1]
    id&.gsub(/&\w+;/) { |entity| ENTITIES.fetch(entity, entity) }
  end
end
puts JSON.generate(ids)
