-- entrylint in Neovim 0.7 and later:
--
--   require('entrylint').setup()                          -- the program is on the PATH
--   require('entrylint').setup({ cmd = { '/opt/entrylint/bin/entrylint', 'lsp' } })
--
-- From Neovim 0.11 on `vim.lsp.enable('entrylint')` does the same, with lsp/entrylint.lua beside this folder.
local M = {}

M.filetypes = { 'markdown', 'mdx', 'quarto', 'rmd', 'yaml' }

-- What the server may put into a lens, because this file knows what to do with it.
M.init_options = { commands = { 'entrylint.showReferences', 'entrylint.showRelations' } }

-- The root of the body of entries that a file is of: the folder of entrylint.yml, else the repository, else the file's own folder.
function M.root(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local above = vim.fn.escape(folder, ' ,\\') .. ';'
  local config = vim.fn.findfile('entrylint.yml', above)
  if config ~= '' then
    return vim.fn.fnamemodify(config, ':p:h')
  end
  local repository = vim.fn.finddir('.git', above)
  if repository ~= '' then
    return vim.fn.fnamemodify(repository, ':p:h:h')
  end
  return folder
end

-- Of files in YAML only the configuration is the server's.
function M.wants(file)
  return not file:match('%.ya?ml$') or file:match('entrylint%.yml$') ~= nil
end

-- Commands of lenses: places in the quickfix window, relations as incoming calls.
function M.register_commands()
  vim.lsp.commands['entrylint.showReferences'] = function(command, context)
    local client = vim.lsp.get_client_by_id(context.client_id)
    local items = vim.lsp.util.locations_to_items(command.arguments[3], client.offset_encoding)
    vim.fn.setqflist({}, ' ', { title = command.title, items = items })
    vim.cmd('botright copen')
  end
  vim.lsp.commands['entrylint.showRelations'] = function(command, context)
    local client = vim.lsp.get_client_by_id(context.client_id)
    vim.lsp.util.jump_to_location({
      uri = command.arguments[1],
      range = { start = command.arguments[2], ['end'] = command.arguments[2] },
    }, client.offset_encoding)
    vim.lsp.buf.incoming_calls()
  end
end

-- Servers by their roots; one for each body of entries.
local clients = {}

local function attach(buffer, options)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' or not M.wants(file) then
    return
  end
  local root = M.root(file)
  if not clients[root] or not vim.lsp.get_client_by_id(clients[root]) then
    clients[root] = vim.lsp.start_client({
      name = 'entrylint',
      cmd = options.cmd or { 'entrylint', 'lsp' },
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      capabilities = options.capabilities,
      on_attach = options.on_attach,
      init_options = M.init_options,
    })
  end
  if clients[root] then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

-- Options: cmd, a list of words; capabilities and on_attach as Neovim's own clients have them.
function M.setup(options)
  options = options or {}
  M.register_commands()
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('entrylint', {}),
    pattern = M.filetypes,
    callback = function(event)
      attach(event.buf, options)
    end,
  })
end

return M
