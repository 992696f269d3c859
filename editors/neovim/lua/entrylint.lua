-- entrylint in Neovim 0.7 and later:
--
--   require('entrylint').setup()                          -- the program is on the PATH
--   require('entrylint').setup({ cmd = { '/opt/entrylint/bin/entrylint', 'lsp' } })
--
-- From Neovim 0.11 on `vim.lsp.enable('entrylint')` does the same, with lsp/entrylint.lua beside this folder.
local M = {}

M.filetypes = { 'markdown', 'mdx', 'quarto', 'rmd', 'text', 'yaml' }

-- What the server may put into a lens or an action, because this file knows what to do with it.
M.init_options = { commands = { 'entrylint.showReferences', 'entrylint.showRelations', 'entrylint.suppressHere' } }

-- The nearest folder above a file that has NAME, by one of Neovim's functions; nil if there is none.
local function nearest(find, name, file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local found = find(name, vim.fn.escape(folder, ' ,\\') .. ';')
  return found ~= '' and vim.fn.fnamemodify(vim.fn.fnamemodify(found, ':p'):gsub('/$', ''), ':h') or nil
end

-- The root of the body of entries that a file is of: the folder of entrylint.yml, else the repository, else the file's own folder.
function M.root(file)
  return nearest(vim.fn.findfile, 'entrylint.yml', file)
    or nearest(vim.fn.finddir, '.git', file)
    or vim.fn.fnamemodify(file, ':p:h')
end

-- Of files in YAML only the configuration is the server's, and of plain texts only those below one.
function M.wants(file)
  if file:match('%.ya?ml$') then
    return vim.fn.fnamemodify(file, ':t') == 'entrylint.yml'
  end
  return not file:match('%.txt$') or nearest(vim.fn.findfile, 'entrylint.yml', file) ~= nil
end

local function execute(client, command, arguments)
  local params = { command = command, arguments = arguments }
  local function answered(problem)
    if problem then
      vim.notify('entrylint: ' .. problem.message, vim.log.levels.ERROR)
    end
  end
  if vim.fn.has('nvim-0.11') == 1 then
    client:request('workspace/executeCommand', params, answered)
  else
    client.request('workspace/executeCommand', params, answered)
  end
end

-- Mends what can be mended safely, in the file of the current buffer or in its whole body of entries.
function M.fix_all(corpus)
  for _, client in pairs((vim.lsp.get_clients or vim.lsp.get_active_clients)()) do
    if client.name == 'entrylint' and vim.lsp.buf_is_attached(0, client.id) then
      return execute(client, 'entrylint.fixAll', { vim.uri_from_bufnr(0), corpus and 'corpus' or 'file' })
    end
  end
  vim.notify('entrylint does not run for this buffer', vim.log.levels.WARN)
end

-- Commands of lenses and actions: places in the quickfix window, relations as incoming calls, a reason that is asked for.
function M.register_commands()
  vim.api.nvim_create_user_command('EntrylintFixAll', function(given)
    M.fix_all(given.bang)
  end, { bang = true, desc = 'Mend what is safe in this file; with ! in the whole body of entries' })
  vim.lsp.commands['entrylint.suppressHere'] = function(command, context)
    vim.ui.input({ prompt = 'Why is it to be suppressed? ' }, function(reason)
      if reason and reason:match('%S') then
        local client = vim.lsp.get_client_by_id(context.client_id)
        execute(client, 'entrylint.suppress', vim.list_extend(vim.deepcopy(command.arguments), { reason }))
      end
    end)
  end
  vim.lsp.commands['entrylint.showReferences'] = function(command, context)
    local client = vim.lsp.get_client_by_id(context.client_id)
    local items = vim.lsp.util.locations_to_items(command.arguments[3], client.offset_encoding)
    vim.fn.setqflist({}, ' ', { title = command.title, items = items })
    vim.cmd('botright copen')
  end
  vim.lsp.commands['entrylint.showRelations'] = function(command, context)
    local client = vim.lsp.get_client_by_id(context.client_id)
    local place = command.arguments[2]
    local location = { uri = command.arguments[1], range = { start = place, ['end'] = place } }
    if vim.lsp.util.show_document then
      vim.lsp.util.show_document(location, client.offset_encoding, { focus = true })
    else
      vim.lsp.util.jump_to_location(location, client.offset_encoding)
    end
    vim.lsp.buf.incoming_calls()
  end
end

-- Servers by their roots, one for each body of entries; from 0.8 on Neovim itself knows them.
local clients = {}

local function start(config, buffer)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local root = config.root_dir
  if not clients[root] or not vim.lsp.get_client_by_id(clients[root]) then
    clients[root] = vim.lsp.start_client(config)
  end
  if clients[root] then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

local function attach(buffer, options)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' or not M.wants(file) then
    return
  end
  local root = M.root(file)
  start({
    name = 'entrylint',
    cmd = options.cmd or { 'entrylint', 'lsp' },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    capabilities = options.capabilities,
    on_attach = options.on_attach,
    init_options = M.init_options,
  }, buffer)
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
