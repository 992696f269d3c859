-- The ids of pandoc: texts between U+001E in, for each the ids of its headings out, in one JSON list.
-- Run by pandoc.py, with the format and the file of texts in the metadata.
local function quoted(text)
  return '"' .. text:gsub('[%c"\\]', function(c) return string.format("\\u%04x", c:byte()) end) .. '"'
end

function Pandoc(doc)
  local format = pandoc.utils.stringify(doc.meta.dialect)
  local file = io.open(pandoc.utils.stringify(doc.meta.file), "rb")
  local texts = file:read("a")
  file:close()
  local rows = {}
  for text in (texts .. "\x1e"):gmatch("([^\x1e]*)\x1e") do
    local ids = {}
    pandoc.walk_block(pandoc.Div(pandoc.read(text, format).blocks), {
      Header = function(heading) ids[#ids + 1] = quoted(heading.identifier) end
    })
    rows[#rows + 1] = "[" .. table.concat(ids, ",") .. "]"
  end
  return pandoc.Pandoc({pandoc.RawBlock("plain", "[" .. table.concat(rows, ",\n") .. "]")})
end
