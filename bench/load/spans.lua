-- For wrk: sends exports of spans and prints the measurement as one line of JSON. Arguments: the file of a request's body, the
-- text in it that stands for the trace id, and a file of tokens, a line each. Each request is a trace of its own, so that no
-- span was stored before.
local body, mark, tokens, name, sent = "", "", {}, 0, 0

function init(args)
  body, mark = io.open(args[1], "rb"):read("*a"), args[2]
  for token in io.lines(args[3]) do tokens[#tokens + 1] = token end
  math.randomseed(os.time())
  name = math.random(1e7)
end

function request()
  sent = sent + 1
  local headers = {
    ["Authorization"] = "Bearer " .. tokens[sent % #tokens + 1],
    ["Content-Type"] = "application/x-protobuf",
  }
  local trace = string.format("%08x%08x", name, sent)
  return wrk.format("POST", "/v1/traces", headers, (body:gsub(mark, trace)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nmeasured {"requests": %d, "seconds": %f, "p50_ms": %f, "p99_ms": %f, "errors": '
      .. '{"connect": %d, "read": %d, "write": %d, "timeout": %d, "status": %d}}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
