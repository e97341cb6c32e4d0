-- For wrk: agents that claim tasks and complete them, and prints the measurement as one line of JSON.
-- Arguments: the queue, the kind, how many tasks a claim takes, a file of callers and their tokens, a line each. Each request has an Idempotency-Key of
-- its own. What a claim returned is completed before the next claim. A cycle is one completion.
local tokens, numbers, held, sent = {}, {}, {}, 0
local queue, kind, most, name
completed, empty, refused = 0, 0, 0

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function init(args)
  queue, kind, most = args[1], args[2], tonumber(args[3])
  for line in io.lines(args[4]) do
    local caller, token = line:match("^(%S+) (%S+)$")
    tokens[#tokens + 1], numbers[caller] = token, #tokens + 1
  end
  math.randomseed(os.time())
  name = string.format("%d-%d-", os.time(), math.random(1e9))
end

function request()
  sent = sent + 1
  local task = table.remove(held)
  local caller = task and task.caller or sent % #tokens + 1
  local headers = {
    ["Authorization"] = "Bearer " .. tokens[caller],
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = name .. sent,
  }
  if task then
    local body = string.format('{"claim_token":"%s"}', task.token)
    return wrk.format("POST", "/tasks/" .. task.id .. "/complete", headers, body)
  end
  local body = string.format(
    '{"queues":["%s"],"kinds":["%s"],"max":%d,"lease_seconds":600}', queue, kind, most)
  return wrk.format("POST", "/tasks/claim", headers, body)
end

function response(status, _, body)
  if status ~= 200 then
    refused = refused + 1
  elseif body:sub(1, 8) == '{"task":' then
    completed = completed + 1
  elseif body == '{"tasks":[]}' then
    empty = empty + 1
  else
    for id, holder, token in body:gmatch('{"id":"([^"]+)".-"changed_by":{"name":"([^"]+)".-"claim_token":"([^"]+)"') do
      held[#held + 1] = { id = id, token = token, caller = numbers[holder] }
    end
  end
end

function done(summary, latency)
  local errors, total = summary.errors, { completed = 0, empty = 0, refused = 0 }
  for _, thread in ipairs(threads) do
    for kind in pairs(total) do total[kind] = total[kind] + thread:get(kind) end
  end
  io.write(string.format(
    '\nmeasured {"requests": %d, "seconds": %f, "p50_ms": %f, "p99_ms": %f, "errors": '
      .. '{"connect": %d, "read": %d, "write": %d, "timeout": %d, "status": %d, "empty claims": %d}}\n',
    total.completed, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect, errors.read, errors.write, errors.timeout, total.refused, total.empty))
end
