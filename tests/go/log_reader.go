// Log_reader reads a whole log as others read theirs: with golang.org/x/mod/sumdb, which Go itself checks
// its modules with, and no code of ours.
//
//	log_reader [-older CHECKPOINT] URL VKEY [EVENT...]
//
// It checks the checkpoint's signature, each tile and each entry against the root, that the log begins
// with that of an older checkpoint, and the proof of each event. READER_TOKEN is a caller's token.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8
	width  = 1 << height
	magic  = "c2sp.org/tlog-proof@v1"
	// C2SP's paths have no height, and `entries` for sumdb's `data`.
	sumdbPrefix = "tile/8/"
)

const deadline = 30 * time.Second

// A log is one that a server shows: its address, and the keys that may sign its checkpoints.
type log struct {
	url   string
	token string
	keys  note.Verifiers
	tiles int
}

// result is what the program prints.
type result struct {
	Size   int64 `json:"size"`
	Tiles  int   `json:"tiles"`
	Proofs int   `json:"proofs"`
}

// get sends a request of HTTP/1.0 over a plain connection, because net/http and TLS take long to compile.
func (l *log) get(path string) ([]byte, error) {
	address, err := url.Parse(l.url + path)
	if err != nil {
		return nil, err
	}
	connection, err := net.DialTimeout("tcp", address.Host, deadline)
	if err != nil {
		return nil, err
	}
	defer connection.Close()
	if err := connection.SetDeadline(time.Now().Add(deadline)); err != nil {
		return nil, err
	}
	fmt.Fprintf(connection, "GET %s HTTP/1.0\r\nHost: %s\r\n", address.RequestURI(), address.Host)
	if l.token != "" {
		fmt.Fprintf(connection, "Authorization: Bearer %s\r\n", l.token)
	}
	fmt.Fprint(connection, "\r\n")
	answer := bufio.NewReader(connection)
	reader := textproto.NewReader(answer)
	status, err := reader.ReadLine()
	if err != nil {
		return nil, err
	}
	if fields := strings.Fields(status); len(fields) < 2 || fields[1] != "200" {
		return nil, fmt.Errorf("%s answered %s", path, status)
	}
	if _, err := reader.ReadMIMEHeader(); err != nil {
		return nil, err
	}
	return io.ReadAll(answer)
}

// Height, ReadTiles and SaveTiles make the log a tlog.TileReader.
func (l *log) Height() int { return height }

func (l *log) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		one, err := l.get("/tlog/tile/" + strings.TrimPrefix(tile.Path(), sumdbPrefix))
		if err != nil {
			return nil, err
		}
		data[i] = one
		l.tiles++
	}
	return data, nil
}

func (l *log) SaveTiles([]tlog.Tile, [][]byte) {}

// open checks a checkpoint's signature and returns its tree.
func (l *log) open(document []byte) (tlog.Tree, error) {
	opened, err := note.Open(document, l.keys)
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		return tlog.Tree{}, errors.New("not a checkpoint")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// entries returns those of one tile, which is as wide as the tree has it.
func (l *log) entries(index, size int64) ([][]byte, error) {
	tile := tlog.Tile{H: height, L: -1, N: index, W: int(min(size-index*width, width))}
	path := strings.Replace(tile.Path(), sumdbPrefix+"data", "entries", 1)
	data, err := l.get("/tlog/tile/" + path)
	if err != nil {
		return nil, err
	}
	var entries [][]byte
	for len(data) >= 2 {
		end := 2 + int(binary.BigEndian.Uint16(data))
		if end > len(data) {
			break
		}
		entries = append(entries, data[2:end])
		data = data[end:]
	}
	if len(data) > 0 || len(entries) != tile.W {
		return nil, fmt.Errorf("%s has not the entries of its width", path)
	}
	return entries, nil
}

// check reads every entry, and compares its hash with the tile that the root proves.
func (l *log) check(tree tlog.Tree) ([]tlog.Hash, error) {
	reader := tlog.TileHashReader(tree, l)
	leaves := make([]tlog.Hash, 0, tree.N)
	for index := int64(0); index*width < tree.N; index++ {
		entries, err := l.entries(index, tree.N)
		if err != nil {
			return nil, err
		}
		indexes := make([]int64, len(entries))
		for i := range entries {
			indexes[i] = tlog.StoredHashIndex(0, index*width+int64(i))
		}
		proved, err := reader.ReadHashes(indexes)
		if err != nil {
			return nil, err
		}
		for i, entry := range entries {
			if tlog.RecordHash(entry) != proved[i] {
				return nil, fmt.Errorf("entry %d is not the one of the tree", index*width+int64(i))
			}
		}
		leaves = append(leaves, proved...)
	}
	return leaves, nil
}

// begins checks that the tree begins with the older one.
func (l *log) begins(older, tree tlog.Tree) error {
	if older.N == 0 {
		return nil
	}
	proof, err := tlog.ProveTree(tree.N, older.N, tlog.TileHashReader(tree, l))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, older.N, older.Hash)
}

// event checks the proof that the log has an event, whose leaf is among those that were read.
func (l *log) event(id string, leaves []tlog.Hash) error {
	text, err := l.get("/agent-events/" + id + "/proof")
	if err != nil {
		return err
	}
	head, document, found := bytes.Cut(text, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !found || lines[0] != magic {
		return errors.New("not a proof of inclusion")
	}
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	if len(lines) == 0 {
		return errors.New("the proof has no index")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	if err != nil {
		return err
	}
	if index < 0 || index >= int64(len(leaves)) {
		return fmt.Errorf("entry %d is newer than the checkpoint", index)
	}
	var proof tlog.RecordProof
	for _, line := range lines[1:] {
		data, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(data) != tlog.HashSize {
			return errors.New("a line of the proof is no hash")
		}
		proof = append(proof, tlog.Hash(data))
	}
	tree, err := l.open(document)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaves[index])
}

func run(older, url, vkey string, events []string) (result, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return result{}, err
	}
	l := &log{
		url:   strings.TrimSuffix(url, "/"),
		token: os.Getenv("READER_TOKEN"),
		keys:  note.VerifierList(verifier),
	}
	document, err := l.get("/tlog/checkpoint")
	if err != nil {
		return result{}, err
	}
	tree, err := l.open(document)
	if err != nil {
		return result{}, err
	}
	leaves, err := l.check(tree)
	if err != nil {
		return result{}, err
	}
	if older != "" {
		kept, err := os.ReadFile(older)
		if err != nil {
			return result{}, err
		}
		before, err := l.open(kept)
		if err != nil {
			return result{}, err
		}
		if err := l.begins(before, tree); err != nil {
			return result{}, err
		}
	}
	for _, id := range events {
		if err := l.event(id, leaves); err != nil {
			return result{}, fmt.Errorf("event %s: %w", id, err)
		}
	}
	return result{Size: tree.N, Tiles: l.tiles, Proofs: len(events)}, nil
}

func main() {
	older := flag.String("older", "", "a file with a checkpoint that was kept")
	flag.Parse()
	if flag.NArg() < 2 {
		flag.Usage()
		os.Exit(2)
	}
	found, err := run(*older, flag.Arg(0), flag.Arg(1), flag.Args()[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(found)
}
