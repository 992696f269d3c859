-- What a writer does in Neovim with the glossary with faults, of which a copy is the working folder; told to by .ci/editors:
--   nvim --headless -u NONE --cmd 'set rtp+=editors/neovim' -c 'luafile session.lua'
-- The program is in $ENTRYLINT.
local MINUTE = 60000

local function fail(text)
  io.stderr:write('failed: ' .. text .. '\n')
  vim.cmd('cquit 1')
end

local function ok(text)
  io.stdout:write('ok: ' .. text .. '\n')
end

local function wait(what, holds)
  if not vim.wait(MINUTE, holds, 50) then
    fail('waited in vain for ' .. what)
  end
end

-- The findings of a file as Neovim has them, as 'LINE:COLUMN RULE', in UTF-16 code units as the program counts them.
local function findings(buffer)
  local all = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local text = vim.api.nvim_buf_get_lines(buffer, each.lnum, each.lnum + 1, true)[1]
    local _, column = vim.str_utfindex(text, math.min(each.col, #text))
    local code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code)
    table.insert(all, string.format('%d:%d %s', each.lnum + 1, column + 1, code))
  end
  table.sort(all)
  return all
end

-- Those that the program finds in what is on disk.
local function checked(file)
  local report = vim.fn.json_decode(vim.fn.system({ vim.env.ENTRYLINT, 'check', '--format', 'json', '--fail-on', 'never' }))
  local all = {}
  for _, each in ipairs(report.findings) do
    if not file or each.file == file then
      table.insert(all, string.format('%s%d:%d %s', file and '' or each.file .. ':', each.line, each.column, each.rule))
    end
  end
  table.sort(all)
  return all
end

-- What the server says was asked of a text that has changed since.
local CONTENT_MODIFIED = -32801

-- The answer of the server, or nil if Neovim would ask again.
local function request(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, MINUTE)
  if not answers then
    fail(method .. ': ' .. tostring(problem))
  end
  for _, answer in pairs(answers) do
    if answer.error and answer.error.code ~= CONTENT_MODIFIED then
      fail(method .. ': ' .. vim.inspect(answer.error))
    end
    return answer.result
  end
end

local function place(pattern)
  vim.fn.cursor(1, 1)
  if vim.fn.search(pattern) == 0 then
    fail('there is no ' .. pattern)
  end
end

if vim.env.NEW_STYLE then
  vim.lsp.config('entrylint', { cmd = { vim.env.ENTRYLINT, 'lsp' } })
  vim.lsp.enable('entrylint')
else
  require('entrylint').setup({ cmd = { vim.env.ENTRYLINT, 'lsp' } })
end
vim.o.hidden = true
vim.cmd('filetype on')
vim.cmd('edit src/Autolyse.md')
local buffer = vim.api.nvim_get_current_buf()

local expected = checked('src/Autolyse.md')
wait('findings', function()
  return vim.deep_equal(findings(buffer), expected)
end)
if #expected ~= 2 then
  fail('other findings than expected: ' .. vim.inspect(expected))
end
ok('findings: ' .. table.concat(expected, ', '))

-- A code action, chosen as a user would.
local chosen
vim.ui.select = function(items, _, choose)
  for index, item in ipairs(items) do
    local action = item.action or item[2]
    if action.title:find('#Stretch-and-Fold', 1, true) and not action.title:find('all', 1, true) then
      chosen = action.title
      return choose(item, index)
    end
  end
  fail('no action of these: ' .. vim.inspect(items))
end
place('Strech-and-Fold')
vim.lsp.buf.code_action()
wait('the fix', function()
  return vim.fn.search('#Strech-and-Fold', 'nw') == 0
end)
wait('the finding to go', function()
  return #findings(buffer) == 1
end)
ok('code action: ' .. chosen)

-- Completion, of ids after a '#'.
vim.cmd('normal! Go')
vim.api.nvim_set_current_line('See [](#Stock')
vim.fn.cursor(vim.fn.line('$'), 14)
local params = vim.lsp.util.make_position_params(0, 'utf-16')
params.position = { line = vim.fn.line('$') - 1, character = 13 }
local completed
wait('a completion', function()
  local answer = request('textDocument/completion', params)
  for _, item in ipairs(answer and (answer.items or answer) or {}) do
    local text = item.textEdit and item.textEdit.newText or item.insertText or item.label
    if text:find('Stockgare', 1, true) then
      completed = text
    end
  end
  return completed ~= nil
end)
ok('completion: ' .. completed)
vim.cmd('undo')
vim.cmd('silent write')

-- Definition.
place('(\\zs#Gluten')
-- Of what was just written the server may say that it has changed since, and a user asks again.
for _ = 1, 10 do
  vim.lsp.buf.definition()
  if vim.wait(6000, function()
    return vim.fn.expand('%:t') == 'Gluten.md'
  end, 50) then
    break
  end
end
wait('the definition', function()
  return vim.fn.expand('%:t') == 'Gluten.md'
end)
ok('definition: ' .. vim.fn.expand('%:.') .. ':' .. vim.fn.line('.'))

-- Rename of an id with all that refers to it, in files that are closed too.
vim.cmd('edit src/Stretch-and-Fold.md')
place('#Stretch-and-Fold')
vim.fn.cursor(1, vim.fn.col('.') + 1)
local before = checked()
vim.lsp.buf.rename('Dehnen-und-Falten')
wait('the rename', function()
  return vim.fn.search('#Dehnen-und-Falten', 'nw') > 0
end)
vim.cmd('silent wall')
local found = vim.fn.system({ 'grep', '-rlF', '#Stretch-and-Fold', 'src' })
if found ~= '' then
  fail('the old id is still in ' .. found)
end
for _, each in ipairs(checked()) do
  if each:find('broken-anchor', 1, true) and not vim.tbl_contains(before, each) then
    fail('the rename broke ' .. each)
  end
end
ok('rename: in ' .. vim.fn.system("grep -rlF '#Dehnen-und-Falten' src | wc -l"):gsub('%s', '') .. ' files')

-- What is safe, mended in the whole body of entries.
vim.cmd('EntrylintFixAll!')
wait('all that is safe to be mended', function()
  vim.cmd('silent wall')
  return vim.fn.system({ vim.env.ENTRYLINT, 'fix', '--diff' }):find('@@', 1, true) == nil
end)
ok('fix all: nothing is left that fix would mend')

vim.cmd('qall!')
