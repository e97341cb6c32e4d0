-- For wrk: sends the requests of a file in turn, beginning with a given one, and prints the measurement as one line of JSON.
-- A line of the file, separated by tabs: method, path, token (may be empty), further headers (`name: value`, separated by
-- `|`; may be empty) and body (may be empty). The third argument is a text that stands for another number in each call.
local requests, position, unique, run, sent = {}, 0, "", 0, 0

function init(args)
  for line in io.lines(args[1]) do
    local method, path, token, further, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = {}
    for name, value in further:gmatch("([^|:]+): ([^|]+)") do headers[name] = value end
    if token ~= "" then headers["Authorization"] = "Bearer " .. token end
    if body ~= "" then headers["Content-Type"] = "application/json" else body = nil end
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
  position, unique = tonumber(args[2]), args[3]
  math.randomseed(os.time() * 10000 + position)
  run = math.random(0, 0xfffffff)
end

function request()
  position = position % #requests + 1
  sent = sent + 1
  -- As long as the text itself, so that Content-Length stays right.
  return (requests[position]:gsub(unique, string.format("%07x%08x", run, sent)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nmeasured {"requests": %d, "seconds": %f, "p50_ms": %f, "p99_ms": %f, "errors": '
      .. '{"connect": %d, "read": %d, "write": %d, "timeout": %d, "status": %d}}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
